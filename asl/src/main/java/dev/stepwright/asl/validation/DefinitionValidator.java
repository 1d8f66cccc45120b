package dev.stepwright.asl.validation;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.StateMachineDefinition;
import java.util.List;

/**
 * Checks what reaches further than one state: names, transitions, error names and variables.
 *
 * <p>The form of each member is checked when the text is read, and expressions when they are compiled.
 */
public final class DefinitionValidator {

    private static final List<Check> CHECKS = List.of(
            new CheckStateNames(),
            new CheckTransitions(),
            new CheckEndState(),
            new CheckReached(),
            new CheckErrorNames(),
            new CheckVariables(),
            new CheckLabels());

    private DefinitionValidator() {}

    /** What is allowed and hardly meant; it keeps no definition from running. */
    public static List<DefinitionDiagnostic> warnings(StateMachineDefinition definition) {
        Diagnostics diagnostics = new Diagnostics();
        new CheckLookalikes().check(LocatedGroup.ofMachine(definition), diagnostics);
        return diagnostics.all();
    }

    /** All faults found, in the order of the checks; none when the definition is valid. */
    public static List<DefinitionDiagnostic> validate(StateMachineDefinition definition) {
        return validate(definition, ExecutionType.STANDARD);
    }

    /** All faults found that keep the definition from running so. */
    public static List<DefinitionDiagnostic> validate(StateMachineDefinition definition, ExecutionType type) {
        Diagnostics diagnostics = new Diagnostics();
        LocatedGroup machine = LocatedGroup.ofMachine(definition);
        CHECKS.forEach(check -> check.check(machine, diagnostics));
        new CheckExpress(type).check(machine, diagnostics);
        return diagnostics.all();
    }
}
