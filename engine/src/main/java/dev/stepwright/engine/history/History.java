package dev.stepwright.engine.history;

import dev.stepwright.engine.time.EngineClock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Records the events of one execution. */
public final class History {

    /** The service's limit; the last event it leaves room for is the one that ends the execution. */
    public static final int MOST_EVENTS = 25_000;

    private final EngineClock clock;
    private final Consumer<HistoryEvent> listener;
    private final List<HistoryEvent> events = new ArrayList<>();

    public History(EngineClock clock, Consumer<HistoryEvent> listener) {
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Records an event and returns its id.
     *
     * @throws HistoryFullException when only the event that ends the execution has room
     */
    public long record(EventType type, long previousEventId, EventDetails details) {
        if (size() >= MOST_EVENTS - 1) {
            throw new HistoryFullException(MOST_EVENTS);
        }
        return recordEnd(type, previousEventId, details);
    }

    /** Records the event that ends the execution, for which there is always room. */
    public long recordEnd(EventType type, long previousEventId, EventDetails details) {
        HistoryEvent event = add(type, previousEventId, details);
        listener.accept(event);
        return event.id();
    }

    /** The events so far. */
    public synchronized List<HistoryEvent> snapshot() {
        return List.copyOf(events);
    }

    /** The id of the last event. */
    public long lastId() {
        return size();
    }

    /** How many events there are so far. */
    public synchronized int size() {
        return events.size();
    }

    private synchronized HistoryEvent add(EventType type, long previousEventId, EventDetails details) {
        HistoryEvent event = new HistoryEvent(events.size() + 1L, previousEventId, clock.now(), type, details);
        events.add(event);
        return event;
    }

    /** An execution has recorded as many events as the service allows. */
    public static final class HistoryFullException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private HistoryFullException(int most) {
            super("The execution reached the maximum number of history events (" + most + ").");
        }
    }
}
