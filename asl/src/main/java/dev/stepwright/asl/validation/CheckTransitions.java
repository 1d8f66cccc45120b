package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.MISSING_TRANSITION_TARGET;

import dev.stepwright.asl.State;
import java.util.Map;

/** Every target is a state of the same group. */
final class CheckTransitions implements Check {

    @Override
    public void check(LocatedGroup machine, Diagnostics diagnostics) {
        machine.forEachGroup(located -> checkTargets(located, diagnostics));
    }

    private static void checkTargets(LocatedGroup located, Diagnostics diagnostics) {
        Map<String, State> states = located.group().states();
        if (!states.containsKey(located.group().startAt())) {
            report(located.location() + "/StartAt", located.group().startAt(), diagnostics);
        }
        located.forEachState((place, state) -> state.accept(new Exits())
                .forEach(exit -> exit.target()
                        .filter(name -> !states.containsKey(name))
                        .ifPresent(name -> report(place + exit.member() + "/" + exit.field(), name, diagnostics))));
    }

    /** The service's words say Next wherever the target is named. */
    private static void report(String place, String target, Diagnostics diagnostics) {
        diagnostics.report(MISSING_TRANSITION_TARGET, place, "Missing 'Next' target: " + target);
    }
}
