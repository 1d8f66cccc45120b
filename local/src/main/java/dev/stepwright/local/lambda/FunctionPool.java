package dev.stepwright.local.lambda;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

/** The warm child JVMs of one function; concurrent calls beyond its limit wait their turn. */
final class FunctionPool {

    /** Starts one more child JVM. */
    interface Starter {
        FunctionProcess start() throws IOException;
    }

    private final Starter starter;
    private final Semaphore turns;
    private final LongSupplier nanoTime;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private final List<FunctionProcess> all = new ArrayList<>();
    private boolean closed;
    private boolean retired;

    /** @param since when its last call ended, in the nanoseconds of the clock */
    private record Idle(FunctionProcess process, long since) {}

    /** @param nanoTime counts as {@link System#nanoTime} does */
    FunctionPool(Starter starter, int limit, LongSupplier nanoTime) {
        this.starter = starter;
        this.turns = new Semaphore(limit, true);
        this.nanoTime = nanoTime;
    }

    InvocationResult invoke(Invocation invocation) throws InterruptedException {
        turns.acquire();
        try {
            FunctionProcess process = takeIdle().orElse(null);
            return invoke(invocation, process == null ? startNew() : process);
        } catch (IOException e) {
            return FunctionFailures.notStarted(invocation.requestId(), String.valueOf(e.getMessage()));
        } finally {
            turns.release();
        }
    }

    void close() {
        List<FunctionProcess> running;
        synchronized (this) {
            closed = true;
            running = List.copyOf(all);
            all.clear();
            idle.clear();
        }
        running.forEach(FunctionProcess::close);
    }

    /** Ends what is idle; the rest ends with its call. */
    void retire() {
        synchronized (this) {
            retired = true;
        }
        endIdleFor(Duration.ZERO);
    }

    /** Ends what has been idle for some time, as Lambda does with environments that nobody calls. */
    void endIdleFor(Duration time) {
        List<FunctionProcess> unused;
        synchronized (this) {
            unused = takeIdleFor(time);
        }
        unused.forEach(FunctionProcess::close);
    }

    private InvocationResult invoke(Invocation invocation, FunctionProcess process) throws InterruptedException {
        boolean reusable = false;
        try {
            InvocationResult result = process.invoke(invocation);
            reusable = process.isIdleSoon();
            return result;
        } finally {
            release(process, reusable);
        }
    }

    private synchronized Optional<FunctionProcess> takeIdle() {
        while (!idle.isEmpty()) {
            FunctionProcess process = idle.pop().process();
            if (process.isIdle()) {
                return Optional.of(process);
            }
            all.remove(process);
        }
        return Optional.empty();
    }

    /** The last to have been called is called first, so those that have waited longest are at the end. */
    private List<FunctionProcess> takeIdleFor(Duration time) {
        List<FunctionProcess> taken = new ArrayList<>();
        while (!idle.isEmpty() && nanoTime.getAsLong() - idle.peekLast().since() >= time.toNanos()) {
            taken.add(idle.pollLast().process());
        }
        all.removeAll(taken);
        return taken;
    }

    private synchronized FunctionProcess startNew() throws IOException {
        if (closed) {
            throw new IOException("the local cloud is closed");
        }
        FunctionProcess process = starter.start();
        all.add(process);
        return process;
    }

    private void release(FunctionProcess process, boolean reusable) {
        boolean kept;
        synchronized (this) {
            kept = reusable && !closed && !retired;
            if (kept) {
                idle.push(new Idle(process, nanoTime.getAsLong()));
            } else {
                all.remove(process);
            }
        }
        if (!kept) {
            process.close();
        }
    }
}
