package dev.stepwright;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/**
 * One branch of a {@link Flow#parallel} that runs as plain Java.
 *
 * <p>Its fields are written by its own thread, and read by the calling one after it took the branch from the queue of
 * ended branches, which orders the two.
 */
final class Branch<T> {

    private final Supplier<? extends T> work;
    private T result;
    private Throwable failure;

    Branch(Supplier<? extends T> work) {
        this.work = work;
    }

    /** Runs the branches to the end of the last one, and throws the failure that counts, if there is one. */
    static void runAll(List<? extends Branch<?>> branches) {
        runAll(branches, Math.max(1, branches.size()));
    }

    /** Runs so many branches at a time; once one has failed, no other begins. */
    static void runAll(List<? extends Branch<?>> branches, int atOnce) {
        BlockingQueue<Branch<?>> ended = new LinkedBlockingQueue<>();
        List<Thread> threads = new ArrayList<>();
        while (threads.size() < Math.min(atOnce, branches.size())) {
            threads.add(branches.get(threads.size()).start(threads.size() + 1, ended));
        }
        awaitAll(branches, threads, ended);
        throwFailureThatCounts(branches);
    }

    Thread start(int number, BlockingQueue<Branch<?>> ended) {
        Thread thread = new Thread(() -> run(ended), "parallel-branch-" + number);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void run(BlockingQueue<Branch<?>> ended) {
        try {
            result = work.get();
        } catch (Throwable thrown) {
            failure = thrown;
        } finally {
            ended.add(this);
        }
    }

    private static void awaitAll(
            List<? extends Branch<?>> branches, List<Thread> threads, BlockingQueue<Branch<?>> ended) {
        InterruptedException interruption = null;
        boolean stopping = false;
        for (int running = threads.size(); running > 0; ) {
            try {
                Branch<?> branch = ended.take();
                running--;
                if (branch.failure != null) {
                    stopping = true;
                    threads.forEach(Thread::interrupt);
                } else if (!stopping && threads.size() < branches.size()) {
                    threads.add(branches.get(threads.size()).start(threads.size() + 1, ended));
                    running++;
                }
            } catch (InterruptedException exception) {
                interruption = exception;
                stopping = true;
                threads.forEach(Thread::interrupt);
            }
        }
        if (interruption != null) {
            throw Flow.cancelled("The workflow was interrupted while its branches ran.", interruption);
        }
    }

    /** A branch that failed only because it was interrupted does not hide the failure it was interrupted for. */
    private static void throwFailureThatCounts(List<? extends Branch<?>> branches) {
        List<Throwable> failures = branches.stream()
                .<Throwable>map(Branch::failure)
                .filter(Objects::nonNull)
                .toList();
        if (!failures.isEmpty()) {
            throw Branch.<RuntimeException>unchanged(failures.stream()
                    .filter(failure -> !cameOfInterruption(failure))
                    .findFirst()
                    .orElse(failures.get(0)));
        }
    }

    private static boolean cameOfInterruption(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException || cause instanceof CancellationException) {
                return true;
            }
        }
        return false;
    }

    /** Lets a checked exception through a method that declares none, so that the caller sees the very same object. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchanged(Throwable failure) throws E {
        throw (E) failure;
    }

    T result() {
        return result;
    }

    private Throwable failure() {
        return failure;
    }
}
