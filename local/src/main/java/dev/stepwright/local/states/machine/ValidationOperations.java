package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.machine.store.DefinitionCompiler;
import dev.stepwright.local.states.machine.store.StateMachineType;
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
        parameters.choice("severity", List.of("ERROR", "WARNING"));
        int limit = parameters.pageSize(MAX_RESULTS).orElse(MAX_RESULTS);
        List<DefinitionDiagnostic> faults =
                compiler.faults(parameters.text("definition", StateMachineSettings.MAX_DEFINITION), type);

        ObjectNode answer = Json.object().put("result", faults.isEmpty() ? "OK" : "FAIL");
        ArrayNode diagnostics = answer.putArray("diagnostics");
        faults.stream().limit(limit).forEach(fault -> diagnostics.add(json(fault)));
        return answer.put("truncated", faults.size() > limit);
    }

    private static ObjectNode json(DefinitionDiagnostic fault) {
        ObjectNode json = Json.object()
                .put("severity", "ERROR")
                .put("code", fault.code().name())
                .put("message", fault.message());
        fault.location().ifPresent(location -> json.put("location", location));
        return json;
    }
}
