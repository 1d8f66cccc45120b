package dev.stepwright.engine;

import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.DefinitionValidator;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import java.util.List;

/** A definition that has been checked and made ready to run; it may be shared by any number of executions. */
public final class StateMachine {

    private final StateMachineDefinition definition;

    private StateMachine(StateMachineDefinition definition) {
        this.definition = definition;
    }

    /** @throws InvalidDefinitionException with everything that is wrong, expressions included */
    public static StateMachine compile(StateMachineDefinition definition) {
        List<DefinitionDiagnostic> diagnostics = DefinitionValidator.validate(definition);
        if (!diagnostics.isEmpty()) {
            throw new InvalidDefinitionException(diagnostics);
        }
        return new StateMachine(definition);
    }

    public StateMachineDefinition definition() {
        return definition;
    }
}
