package dev.stepwright.engine.run;

import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.time.EngineClock.Hold;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs the steps of one execution one after the other, on any thread; it holds the clock while there are some. */
public final class SerialQueue {

    private static final ThreadLocal<Boolean> RUNS_HERE = ThreadLocal.withInitial(() -> false);

    /** How long a thread goes on with one execution while others may wait for it. */
    private static final long SLICE_NANOS = 20_000_000;

    /** Asking for the time takes as long as some states do. */
    private static final int LOOKS_PER_TIME = 16;

    private final Executor executor;
    private final EngineClock clock;
    private final Consumer<Throwable> defects;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private @Nullable Hold hold;
    private boolean paused;
    private final AtomicInteger waitingEnds = new AtomicInteger();
    private long sliceEnd;
    private int looks;

    /** @param defects is told what a step throws; a step is expected not to throw */
    public SerialQueue(Executor executor, EngineClock clock, Consumer<Throwable> defects) {
        this.executor = executor;
        this.clock = clock;
        this.defects = defects;
    }

    /** Runs the step after those that wait already; returns at once, unless the executor runs it itself. */
    public void execute(Runnable step) {
        synchronized (steps) {
            steps.add(step);
            if (hold != null) {
                return;
            }
            hold = clock.hold();
        }
        executor.execute(this::drain);
    }

    /** Sets a step before all others, which wait for it until {@link #begin}. */
    public void prepare(Runnable first) {
        synchronized (steps) {
            steps.addFirst(first);
            hold = clock.hold();
        }
    }

    /** Runs what has been prepared, and what has come since. */
    public void begin() {
        executor.execute(this::drain);
    }

    /** Runs a step that ends the execution after those that wait already, but before the rest of one that pauses. */
    public void executeEnd(Runnable step) {
        waitingEnds.incrementAndGet();
        execute(() -> {
            waitingEnds.decrementAndGet();
            step.run();
        });
    }

    /** Whether this thread is running a step of an execution, whichever that is. */
    public static boolean runsHere() {
        return RUNS_HERE.get();
    }

    /** Whether the present step should let an end go first, or its thread another execution. */
    public boolean isToPause() {
        return waitingEnds.get() > 0 || ++looks % LOOKS_PER_TIME == 0 && System.nanoTime() - sliceEnd > 0;
    }

    /**
     * Has the executor go on, with the rest of the present step; an end that waits, and what waits before it, precede.
     */
    void pause(Runnable rest) {
        synchronized (steps) {
            if (waitingEnds.get() > 0) {
                steps.addLast(rest);
            } else {
                steps.addFirst(rest);
            }
        }
        paused = true;
    }

    private void drain() {
        boolean nested = RUNS_HERE.get();
        RUNS_HERE.set(true);
        sliceEnd = System.nanoTime() + SLICE_NANOS;
        try {
            drainSteps();
        } finally {
            RUNS_HERE.set(nested);
        }
        if (paused) {
            paused = false;
            executor.execute(this::drain);
        }
    }

    private void drainSteps() {
        for (Runnable step = next(); step != null; step = paused ? null : next()) {
            try {
                step.run();
            } catch (RuntimeException | Error e) {
                report(e);
            }
        }
    }

    /** Whatever happens, the queue goes on: it holds the clock. */
    private void report(Throwable defect) {
        try {
            defects.accept(defect);
        } catch (RuntimeException | Error e) {
            e.addSuppressed(defect);
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    /** The hold is closed outside of the lock, since virtual time may then run timers. */
    private @Nullable Runnable next() {
        Hold finished;
        synchronized (steps) {
            Runnable step = steps.poll();
            if (step != null) {
                return step;
            }
            finished = hold;
            hold = null;
        }
        if (finished != null) {
            finished.close();
        }
        return null;
    }
}
