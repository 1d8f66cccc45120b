package dev.stepwright.local.watch;

import java.time.Duration;

/** Looks at something from time to time, in a thread of its own that keeps no JVM alive, until it is closed. */
public final class Watchdog implements AutoCloseable {

    private final Runnable look;
    private final Duration interval;
    private final Thread thread;

    private Watchdog(String name, Duration interval, Runnable look) {
        this.look = look;
        this.interval = interval;
        this.thread = new Thread(this::lookFromTimeToTime, name);
        thread.setDaemon(true);
    }

    /**
     * Starts to look, for the first time after the interval.
     *
     * @param name of the thread
     * @param interval from the end of one look to the begin of the next
     */
    public static Watchdog start(String name, Duration interval, Runnable look) {
        Watchdog watchdog = new Watchdog(name, interval, look);
        watchdog.thread.start();
        return watchdog;
    }

    private void lookFromTimeToTime() {
        try {
            while (true) {
                Thread.sleep(interval.toMillis());
                look.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
