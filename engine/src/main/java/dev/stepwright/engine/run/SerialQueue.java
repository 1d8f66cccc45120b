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

    private final Executor executor;
    private final EngineClock clock;
    private final Consumer<Throwable> defects;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private @Nullable Hold hold;
    private boolean paused;

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

    /** Whether this thread is running a step of an execution, whichever that is. */
    public static boolean runsHere() {
        return RUNS_HERE.get();
    }

    /** Has the executor go on, with the rest of the present step first. */
    void pause(Runnable rest) {
        synchronized (steps) {
            steps.addFirst(rest);
        }
        paused = true;
    }

    private void drain() {
        boolean nested = RUNS_HERE.get();
        RUNS_HERE.set(true);
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
