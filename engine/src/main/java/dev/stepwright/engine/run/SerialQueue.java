package dev.stepwright.engine.run;

import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.time.EngineClock.Hold;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
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
    private volatile boolean overtaken;
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
        add(step, false);
    }

    /** Runs a step that ends the execution, before those that wait and before the rest of the present one. */
    public void executeFirst(Runnable step) {
        add(step, true);
    }

    private void add(Runnable step, boolean first) {
        synchronized (steps) {
            if (first) {
                steps.addFirst(step);
                overtaken = true;
            } else {
                steps.add(step);
            }
            if (hold != null) {
                return;
            }
            hold = clock.hold();
        }
        executor.execute(this::drain);
    }

    /** Whether this thread is running a step of an execution, whichever that is. */
    public static boolean runsHere() {
        return RUNS_HERE.get();
    }

    /** Whether the present step should let another one go first, or its thread another execution. */
    public boolean isToPause() {
        return overtaken || ++looks % LOOKS_PER_TIME == 0 && System.nanoTime() - sliceEnd > 0;
    }

    /** Has the executor go on, with the rest of the present step, which only one that ends the execution precedes. */
    void pause(Runnable rest) {
        synchronized (steps) {
            Runnable end = overtaken ? steps.pollFirst() : null;
            steps.addFirst(rest);
            if (end != null) {
                steps.addFirst(end);
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
            overtaken = false;
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
