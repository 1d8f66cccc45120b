package dev.stepwright.engine.history;

import dev.stepwright.engine.time.EngineClock;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Records the events of one execution, and keeps as many of them as a STANDARD one has at most: the last. */
public final class History {

    /** The service's limit; the last event it leaves room for is the one that ends the execution. */
    public static final int MOST_EVENTS = 25_000;

    private final EngineClock clock;
    private final Consumer<HistoryEvent> listener;
    private final int most;
    private final EventWindow events;
    private long lastId;

    /**
     * @param most how many events it may record
     * @param mostBytes that the payloads may take which it keeps
     */
    public History(EngineClock clock, Consumer<HistoryEvent> listener, int most, long mostBytes) {
        events = new EventWindow(MOST_EVENTS, mostBytes);
        this.clock = clock;
        this.listener = listener;
        this.most = most;
    }

    /**
     * Records an event and returns its id.
     *
     * @throws HistoryFullException when only the event that ends the execution has room
     */
    public long record(EventType type, long previousEventId, EventDetails details) {
        if (lastId() >= most - 1) {
            throw new HistoryFullException(most);
        }
        return recordEnd(type, previousEventId, details);
    }

    /** Records the event that ends the execution, for which there is always room. */
    public long recordEnd(EventType type, long previousEventId, EventDetails details) {
        HistoryEvent event = add(type, previousEventId, details);
        listener.accept(event);
        return event.id();
    }

    /** The events so far, without those that are no longer kept. */
    public synchronized List<HistoryEvent> snapshot() {
        return Collections.unmodifiableList(events.all());
    }

    /** The id of the last event. */
    public synchronized long lastId() {
        return lastId;
    }

    /** How many bytes of memory the events take that are kept, roughly. */
    public synchronized long heldBytes() {
        return events.heldBytes();
    }

    private synchronized HistoryEvent add(EventType type, long previousEventId, EventDetails details) {
        HistoryEvent event = new HistoryEvent(++lastId, previousEventId, clock.now(), type, details);
        events.add(event);
        return event;
    }

    /** An execution has recorded as many events as it may. */
    public static final class HistoryFullException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private HistoryFullException(int most) {
            super("The execution reached the maximum number of history events (" + most + ").");
        }
    }
}
