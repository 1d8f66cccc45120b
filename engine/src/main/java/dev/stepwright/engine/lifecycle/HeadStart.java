package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.run.SerialQueue;

/**
 * The thread that starts an execution runs it for a moment: one whose states take no time has ended when the call that
 * started it returns, and no other thread had to be woken for it. An execution that is started by another one leaves
 * that to the executor, since the other one waits, and the stack would grow from one to the next.
 */
final class HeadStart {

    private static final long NANOS = 1_000_000;

    private final long end = System.nanoTime() + NANOS;
    private volatile boolean runs;

    void run(Runnable start) {
        runs = !SerialQueue.runsHere();
        try {
            start.run();
        } finally {
            runs = false;
        }
    }

    boolean runs() {
        return runs;
    }

    /** Whether it has taken long enough; then it is over. */
    boolean ends() {
        boolean ends = runs && System.nanoTime() - end > 0;
        if (ends) {
            runs = false;
        }
        return ends;
    }
}
