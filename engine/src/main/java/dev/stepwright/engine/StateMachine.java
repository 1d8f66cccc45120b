package dev.stepwright.engine;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.asl.json.DefinitionWriter;
import dev.stepwright.asl.validation.DefinitionValidator;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import dev.stepwright.engine.lifecycle.Quotas;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.state.StateCompiler;
import dev.stepwright.engine.variable.VariableReferences;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** A definition that has been checked and made ready to run; it may be shared by any number of executions. */
public final class StateMachine {

    private final StateMachineDefinition definition;
    private final Program program;
    private final Quotas quotas;

    private StateMachine(StateMachineDefinition definition, Program program, ExecutionType type) {
        this.definition = definition;
        this.program = program;
        quotas = Quotas.of(type, definition.timeoutSeconds().map(Duration::ofSeconds));
    }

    /** @throws InvalidDefinitionException with everything that is wrong, expressions and resources included */
    public static StateMachine compile(StateMachineDefinition definition) {
        return compile(definition, ExecutionType.STANDARD);
    }

    /** @throws InvalidDefinitionException with everything that keeps the definition from running so */
    public static StateMachine compile(StateMachineDefinition definition, ExecutionType type) {
        Diagnostics diagnostics = new Diagnostics();
        DefinitionValidator.validate(definition, type).forEach(diagnostics::add);
        Program program = StateCompiler.compile(definition, diagnostics);
        diagnostics.throwIfAny();
        return new StateMachine(definition, program, type);
    }

    /**
     * Reads the JSON text of a definition and compiles it.
     *
     * @throws InvalidDefinitionException with everything that is wrong
     */
    public static StateMachine compile(String definition) {
        return compile(DefinitionReader.read(definition));
    }

    public StateMachineDefinition definition() {
        return definition;
    }

    /** The names of the variables that each state reads, by state; without the states that read none. */
    public Map<String, Set<String>> variableReferences() {
        return VariableReferences.of(DefinitionWriter.tree(definition));
    }

    /** Those of its executions. */
    Quotas quotas() {
        return quotas;
    }

    Program program() {
        return program;
    }
}
