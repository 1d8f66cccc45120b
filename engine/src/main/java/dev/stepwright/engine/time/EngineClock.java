package dev.stepwright.engine.time;

import java.time.Duration;
import java.time.Instant;

/** Tells the time and calls back when some of it has passed. */
public interface EngineClock {

    Instant now();

    /** Runs the action once after the delay, on a thread of the clock's choice; the action must be short. */
    Timer schedule(Duration delay, Runnable action);

    /**
     * Announces work that takes no time by this clock until the hold is closed: a step being run, a function being
     * called. Virtual time stands still meanwhile; real time does not care.
     */
    Hold hold();

    /** A callback that has been asked for. */
    @FunctionalInterface
    interface Timer {
        /** Has no effect once the action runs. */
        void cancel();
    }

    /** Work under way; closed exactly once. */
    @FunctionalInterface
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
