package dev.stepwright.asl.validation;

import static dev.stepwright.asl.validation.DiagnosticCode.MISSING_TRANSITION_TARGET;

import dev.stepwright.asl.State;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Every state is reached from its group's first. The service does not look where no state ends the group. */
final class CheckReached implements Check {

    @Override
    public void check(LocatedGroup machine, Diagnostics diagnostics) {
        machine.forEachGroup(located -> {
            if (CheckEndState.ends(located.group())) {
                checkStates(located, diagnostics);
            }
        });
    }

    private static void checkStates(LocatedGroup located, Diagnostics diagnostics) {
        Set<String> reached = reached(located.group().states(), located.group().startAt());
        located.group().states().keySet().stream()
                .filter(name -> !reached.contains(name))
                .forEach(name -> diagnostics.report(
                        MISSING_TRANSITION_TARGET,
                        located.locationOf(name),
                        "State \"" + name + "\" is not reachable."));
    }

    private static Set<String> reached(Map<String, State> states, String first) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(first);
        while (!open.isEmpty()) {
            String name = open.remove();
            State state = states.get(name);
            if (state != null && reached.add(name)) {
                state.accept(new Exits()).forEach(exit -> exit.target().ifPresent(open::add));
            }
        }
        return reached;
    }
}
