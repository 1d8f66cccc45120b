package dev.stepwright.testing;

import dev.stepwright.engine.history.HistoryEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The state that was the last to record an event. On one thread that is the one that calls: every call is recorded
 * right before it is made.
 */
final class CurrentState implements Consumer<HistoryEvent> {

    private final Map<Long, String> states = new HashMap<>();
    private String last = "";

    @Override
    public void accept(HistoryEvent event) {
        last = event.type().text().endsWith("StateEntered")
                ? event.details().text("name").orElse("")
                : states.getOrDefault(event.previousEventId(), "");
        states.put(event.id(), last);
    }

    /** Its name; while a child execution of a distributed Map runs, which has a history of its own, that of the Map. */
    String name() {
        return last;
    }
}
