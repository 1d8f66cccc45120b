package dev.stepwright.local.states.machine;

import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import dev.stepwright.engine.StateMachine;
import dev.stepwright.local.protocol.ApiException;
import java.util.List;

/** Makes definitions ready to run, or says what is wrong with them. */
public final class DefinitionCompiler {

    /** @throws ApiException with all faults */
    Definition compile(String text) {
        try {
            return new Definition(text, StateMachine.compile(DefinitionReader.read(text)));
        } catch (InvalidDefinitionException e) {
            throw ApiException.service("InvalidDefinition", "Invalid State Machine Definition", e.getMessage());
        }
    }

    /** All faults; none when the definition is accepted. */
    List<DefinitionDiagnostic> faults(String text) {
        try {
            StateMachine.compile(DefinitionReader.read(text));
            return List.of();
        } catch (InvalidDefinitionException e) {
            return e.diagnostics();
        }
    }
}
