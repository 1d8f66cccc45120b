package dev.stepwright.testing.report;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.history.HistoryEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One stay in a state.
 *
 * @param depth how many Parallel and Map states it is within
 * @param events those of the state itself, from its entry on
 */
public record Visit(String state, int depth, List<HistoryEvent> events) {

    public Visit {
        events = List.copyOf(events);
    }

    public Instant entered() {
        return events.get(0).timestamp();
    }

    /** Absent while the state is busy, and when it failed. */
    public Optional<Instant> left() {
        HistoryEvent last = events.get(events.size() - 1);
        return last.type().text().endsWith("StateExited") ? Optional.of(last.timestamp()) : Optional.empty();
    }

    boolean isWait() {
        return events.get(0).type() == EventType.WAIT_STATE_ENTERED;
    }
}
