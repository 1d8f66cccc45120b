package dev.stepwright.engine.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Real time, with one daemon thread for all timers. */
public final class SystemClock implements EngineClock, AutoCloseable {

    private final Clock clock = Clock.systemUTC();
    private final ScheduledThreadPoolExecutor timers;

    public SystemClock() {
        timers = new ScheduledThreadPoolExecutor(1, action -> {
            Thread thread = new Thread(action, "stepwright-timers");
            thread.setDaemon(true);
            return thread;
        });
        timers.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Timer schedule(Duration delay, Runnable action) {
        ScheduledFuture<?> scheduled = timers.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    @Override
    public Hold hold() {
        return () -> {};
    }

    /** Drops all timers; what waits for them waits for ever. */
    @Override
    public void close() {
        timers.shutdownNow();
    }
}
