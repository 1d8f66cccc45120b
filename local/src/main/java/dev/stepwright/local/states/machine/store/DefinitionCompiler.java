package dev.stepwright.local.states.machine.store;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.DefinitionValidator;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import dev.stepwright.engine.StateMachine;
import dev.stepwright.local.protocol.ApiException;
import java.util.List;
import java.util.stream.Collectors;

/** Makes definitions ready to run, or says what is wrong with them. */
public final class DefinitionCompiler {

    /** @throws ApiException with all faults */
    public Definition compile(String text, StateMachineType type) {
        try {
            return new Definition(text, machine(text, type));
        } catch (InvalidDefinitionException e) {
            throw LabelRefusal.of(e, text)
                    .map(message -> ApiException.service("InvalidDefinition", message))
                    .orElseGet(() -> ApiException.service(
                            "InvalidDefinition", "Invalid State Machine Definition", describe(e.diagnostics())));
        }
    }

    /** As {@code CODE: message at location}; that of a fault of the whole is null. */
    private static String describe(List<DefinitionDiagnostic> faults) {
        return faults.stream()
                .map(fault -> fault.code() + ": " + fault.message() + " at "
                        + fault.location().orElse("null"))
                .collect(Collectors.joining(", "));
    }

    /** All warnings; none when the definition has faults. */
    public List<DefinitionDiagnostic> warnings(String text) {
        try {
            return DefinitionValidator.warnings(DefinitionReader.read(text));
        } catch (InvalidDefinitionException e) {
            return List.of();
        }
    }

    /** All faults; none when the definition is accepted. */
    public List<DefinitionDiagnostic> faults(String text, StateMachineType type) {
        try {
            machine(text, type);
            return List.of();
        } catch (InvalidDefinitionException e) {
            return e.diagnostics();
        }
    }

    private static StateMachine machine(String text, StateMachineType type) {
        return StateMachine.compile(DefinitionReader.read(text), ExecutionType.valueOf(type.name()));
    }
}
