package dev.stepwright.maven.run;

import dev.stepwright.engine.history.HistoryEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the state an execution failed in. */
final class FailingState {

    private FailingState() {}

    /** Follows the history from its last event back to the state that was entered last on the same path. */
    static Optional<String> of(List<HistoryEvent> history) {
        Map<Long, HistoryEvent> byId = new HashMap<>();
        history.forEach(event -> byId.put(event.id(), event));
        HistoryEvent event = history.isEmpty() ? null : history.get(history.size() - 1);
        while (event != null && !event.type().text().endsWith("StateEntered")) {
            event = byId.get(event.previousEventId());
        }
        return Optional.ofNullable(event).flatMap(entered -> entered.details().text("name"));
    }
}
