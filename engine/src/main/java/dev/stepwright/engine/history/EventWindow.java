package dev.stepwright.engine.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The last events of a history. When their payloads take too much memory, the oldest ones are given up, so that an
 * execution may go on for as long as the service lets it.
 */
final class EventWindow {

    /** What an event takes with short payloads. */
    private static final int EVENT = 250;

    private static final int FIRST_CAPACITY = 16;

    private final int mostEvents;
    private final long mostBytes;
    private HistoryEvent[] events = new HistoryEvent[FIRST_CAPACITY];
    private int[] payloadBytes = new int[FIRST_CAPACITY];
    private int first;
    private int size;
    private int cut;
    private long bytes;

    /** @param mostBytes that payloads may take together */
    EventWindow(int mostEvents, long mostBytes) {
        this.mostEvents = mostEvents;
        this.mostBytes = mostBytes;
    }

    void add(HistoryEvent event) {
        if (size == mostEvents) {
            removeFirst();
        } else if (size == events.length) {
            grow();
        }
        int place = place(size++);
        events[place] = event;
        payloadBytes[place] = event.details().claimBytes();
        bytes += payloadBytes[place];
        while (bytes > mostBytes && cut < size) {
            cutNext();
        }
    }

    int size() {
        return size;
    }

    long heldBytes() {
        return bytes + (long) EVENT * size;
    }

    List<HistoryEvent> all() {
        List<HistoryEvent> all = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            all.add(events[place(index)]);
        }
        return all;
    }

    private int place(int index) {
        return (first + index) % events.length;
    }

    private void removeFirst() {
        bytes -= payloadBytes[first];
        first = place(1);
        size--;
        cut = Math.max(0, cut - 1);
    }

    /** Nothing is ever removed before the window has its full size, so that the first event is in the first place. */
    private void grow() {
        int capacity = Math.min(2 * size, mostEvents);
        events = Arrays.copyOf(events, capacity);
        payloadBytes = Arrays.copyOf(payloadBytes, capacity);
    }

    private void cutNext() {
        int place = place(cut++);
        bytes -= payloadBytes[place];
        payloadBytes[place] = 0;
        events[place] = events[place].truncated();
    }
}
