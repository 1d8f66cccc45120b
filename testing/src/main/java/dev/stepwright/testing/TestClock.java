package dev.stepwright.testing;

import dev.stepwright.engine.time.EngineClock;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/** Time that moves when the test moves it; what it brings about happens on the test's thread. */
final class TestClock implements EngineClock {

    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>();
    private Instant now;
    private long set;

    TestClock(Instant start) {
        now = start;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Timer schedule(Duration delay, Runnable action) {
        Alarm alarm = new Alarm(now.plus(delay), set++, action);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }

    /** Nothing is ever under way while time moves. */
    @Override
    public Hold hold() {
        return () -> {};
    }

    /** Moves on to the next alarm; false when there is none. */
    boolean moveToNextAlarm() {
        Alarm next = alarms.poll();
        if (next == null) {
            return false;
        }
        if (next.instant().isAfter(now)) {
            now = next.instant();
        }
        next.action().run();
        return true;
    }

    /** Moves on, and lets go off what is set for the time in between. */
    void advance(Duration duration) {
        Instant end = now.plus(duration);
        for (Alarm next = alarms.peek(); next != null && !next.instant().isAfter(end); next = alarms.peek()) {
            moveToNextAlarm();
        }
        now = end;
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
