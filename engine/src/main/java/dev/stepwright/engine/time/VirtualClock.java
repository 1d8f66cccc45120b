package dev.stepwright.engine.time;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Time that jumps to the next timer as soon as nothing else is under way, so that waiting takes none.
 *
 * <p>Timers run one at a time, in the order of their instants, on the thread that closed the last hold.
 */
public final class VirtualClock implements EngineClock {

    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>();
    private Instant now;
    private long scheduled;
    private int holds;
    private boolean advancing;

    public VirtualClock(Instant start) {
        now = start;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public Timer schedule(Duration delay, Runnable action) {
        Alarm alarm = add(delay, action);
        advanceWhileIdle();
        return () -> remove(alarm);
    }

    @Override
    public synchronized Hold hold() {
        holds++;
        return this::release;
    }

    private synchronized Alarm add(Duration delay, Runnable action) {
        Alarm alarm = new Alarm(now.plus(delay), scheduled++, action);
        alarms.add(alarm);
        return alarm;
    }

    private synchronized void remove(Alarm alarm) {
        alarms.remove(alarm);
    }

    private void release() {
        synchronized (this) {
            holds--;
        }
        advanceWhileIdle();
    }

    private void advanceWhileIdle() {
        Alarm due = startAdvancing();
        while (due != null) {
            try {
                due.action().run();
            } finally {
                due = finishAdvancing();
            }
        }
    }

    /** Null when work is under way, no timer is set, or another call on the stack or in another thread advances. */
    private synchronized @Nullable Alarm startAdvancing() {
        return advancing ? null : next();
    }

    private synchronized @Nullable Alarm finishAdvancing() {
        advancing = false;
        return next();
    }

    private @Nullable Alarm next() {
        if (holds > 0 || alarms.isEmpty()) {
            return null;
        }
        Alarm due = alarms.remove();
        now = due.instant();
        advancing = true;
        return due;
    }

    /** Alarms of one instant go off in the order in which they were set. */
    private record Alarm(Instant instant, long number, Runnable action) implements Comparable<Alarm> {
        @Override
        public int compareTo(Alarm other) {
            int byInstant = instant.compareTo(other.instant);
            return byInstant == 0 ? Long.compare(number, other.number) : byInstant;
        }
    }
}
