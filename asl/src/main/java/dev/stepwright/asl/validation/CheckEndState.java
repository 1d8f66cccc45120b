package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.MISSING_END_STATE;

import dev.stepwright.asl.State;
import dev.stepwright.asl.StateGroup;

/** Some state ends the machine, and likewise each branch and item processor. */
final class CheckEndState implements Check {

    @Override
    public void check(LocatedGroup machine, Diagnostics diagnostics) {
        machine.forEachGroup(located -> {
            if (!ends(located.group())) {
                report(located, diagnostics);
            }
        });
    }

    static boolean ends(StateGroup group) {
        return group.states().values().stream().anyMatch(CheckEndState::ends);
    }

    private static boolean ends(State state) {
        return state.accept(new Exits()).stream().anyMatch(exit -> exit.target().isEmpty());
    }

    private static void report(LocatedGroup located, Diagnostics diagnostics) {
        String message = "Workflow has no terminal state";
        if (located.location().isEmpty()) {
            diagnostics.report(MISSING_END_STATE, message);
        } else {
            diagnostics.report(MISSING_END_STATE, located.location(), message);
        }
    }
}
