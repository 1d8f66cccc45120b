package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.machine.store.DefinitionCompiler;
import dev.stepwright.local.states.machine.store.StateMachineType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** ValidateStateMachineDefinition. */
public final class ValidationOperations implements OperationFamily {

    private static final int MAX_RESULTS = 100;

    private final DefinitionCompiler compiler;

    public ValidationOperations(DefinitionCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("ValidateStateMachineDefinition", this::validate);
    }

    private ObjectNode validate(Parameters parameters) {
        StateMachineType type = StateMachineType.of(parameters);
        boolean warned = parameters
                .choice("severity", List.of("ERROR", "WARNING"))
                .filter("WARNING"::equals)
                .isPresent();
        int limit = parameters.pageSize(MAX_RESULTS).orElse(MAX_RESULTS);
        String definition = parameters.text("definition", 1, StateMachineSettings.MAX_DEFINITION);
        List<DefinitionDiagnostic> faults = compiler.faults(definition, type);
        List<ObjectNode> found = new ArrayList<>();
        faults.forEach(fault -> found.add(json(fault, "ERROR")));
        if (warned) {
            compiler.warnings(definition).forEach(warning -> found.add(json(warning, "WARNING")));
        }
        ObjectNode answer = Json.object().put("result", faults.isEmpty() ? "OK" : "FAIL");
        found.stream().limit(limit).forEach(answer.putArray("diagnostics")::add);
        return answer.put("truncated", found.size() > limit);
    }

    private static ObjectNode json(DefinitionDiagnostic diagnostic, String severity) {
        ObjectNode json = Json.object()
                .put("severity", severity)
                .put("code", diagnostic.code().name())
                .put("message", diagnostic.message());
        diagnostic.location().ifPresent(location -> json.put("location", location));
        return json;
    }
}
