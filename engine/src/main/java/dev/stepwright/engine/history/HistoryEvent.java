package dev.stepwright.engine.history;

import java.time.Instant;

/**
 * One event of an execution's history.
 *
 * @param id from 1 upwards, without gaps
 * @param previousEventId the event before this one in the same branch or iteration; 0 at the beginning
 */
public record HistoryEvent(long id, long previousEventId, Instant timestamp, EventType type, EventDetails details) {

    /** The event without its payloads. */
    HistoryEvent truncated() {
        EventDetails cut = details.truncated();
        return cut == details ? this : new HistoryEvent(id, previousEventId, timestamp, type, cut);
    }
}
