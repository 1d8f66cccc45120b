package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.MISSING_TRANSITION_TARGET;

import dev.stepwright.asl.State;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Every target is a state of the same group, and every state is reached from the group's first. */
final class CheckTransitions implements Check {

    @Override
    public void check(LocatedGroup machine, Diagnostics diagnostics) {
        machine.forEachGroup(located -> {
            checkTargets(located, diagnostics);
            checkReached(located, diagnostics);
        });
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

    private static void report(String place, String target, Diagnostics diagnostics) {
        diagnostics.report(MISSING_TRANSITION_TARGET, place, "Missing 'Next' target: " + target);
    }

    private static void checkReached(LocatedGroup located, Diagnostics diagnostics) {
        Map<String, State> states = located.group().states();
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(located.group().startAt());
        while (!open.isEmpty()) {
            String name = open.remove();
            State state = states.get(name);
            if (state != null && reached.add(name)) {
                state.accept(new Exits()).forEach(exit -> exit.target().ifPresent(open::add));
            }
        }
        states.keySet().stream()
                .filter(name -> !reached.contains(name))
                .forEach(name -> diagnostics.report(
                        MISSING_TRANSITION_TARGET,
                        located.locationOf(name),
                        "State \"" + name + "\" is not reachable."));
    }
}
