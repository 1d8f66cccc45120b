package dev.stepwright.conformance;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.history.HistoryEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A run of a definition, and what the service bills for it.
 *
 * @param transitions the names of the states entered, in order, and a state once more for each further attempt
 */
record BilledRun(Run run, List<String> transitions) {

    private static final Set<EventType> ATTEMPTS =
            Set.of(EventType.TASK_SCHEDULED, EventType.MAP_STATE_STARTED, EventType.PARALLEL_STATE_STARTED);

    BilledRun {
        transitions = List.copyOf(transitions);
    }

    static BilledRun of(Run run, List<HistoryEvent> history) {
        Map<Long, HistoryEvent> events =
                history.stream().collect(Collectors.toMap(HistoryEvent::id, Function.identity()));
        List<String> transitions = new ArrayList<>();
        for (HistoryEvent event : history) {
            if (entersState(event)) {
                transitions.add(name(event));
            } else if (ATTEMPTS.contains(event.type()) && !entersState(events.get(event.previousEventId()))) {
                transitions.add(name(entry(event, events)) + " again");
            }
        }
        return new BilledRun(run, transitions);
    }

    private static HistoryEvent entry(HistoryEvent attempt, Map<Long, HistoryEvent> events) {
        HistoryEvent event = attempt;
        while (!entersState(event)) {
            event = events.get(event.previousEventId());
        }
        return event;
    }

    private static boolean entersState(HistoryEvent event) {
        return event.type().text().endsWith("StateEntered");
    }

    private static String name(HistoryEvent entered) {
        return entered.details().text("name").orElseThrow();
    }
}
