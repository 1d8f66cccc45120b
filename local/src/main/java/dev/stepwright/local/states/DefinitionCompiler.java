package dev.stepwright.local.states;

import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.DefinitionValidator;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import java.util.List;

/** Makes definitions ready to run, or says what is wrong with them. */
final class DefinitionCompiler {

    /** @throws ApiException with all faults */
    Definition compile(String text) {
        try {
            return new Definition(text, read(text));
        } catch (InvalidDefinitionException e) {
            throw ApiException.service("InvalidDefinition", "Invalid State Machine Definition", e.getMessage());
        }
    }

    /** All faults; none when the definition is accepted. */
    List<DefinitionDiagnostic> faults(String text) {
        try {
            read(text);
            return List.of();
        } catch (InvalidDefinitionException e) {
            return e.diagnostics();
        }
    }

    private static StateMachineDefinition read(String text) {
        StateMachineDefinition machine = DefinitionReader.read(text);
        List<DefinitionDiagnostic> faults = DefinitionValidator.validate(machine);
        if (!faults.isEmpty()) {
            throw new InvalidDefinitionException(faults);
        }
        return machine;
    }
}
