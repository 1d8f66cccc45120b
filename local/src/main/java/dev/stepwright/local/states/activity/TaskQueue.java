package dev.stepwright.local.states.activity;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The tasks of one activity that wait for a worker, and the workers that wait for a task. */
final class TaskQueue {

    private final Deque<OfferedTask> tasks = new ArrayDeque<>();
    private final Deque<CompletableFuture<OfferedTask>> workers = new ArrayDeque<>();

    /**
     * The worker that asked last gets the task: earlier ones may be gone without the server having noticed, and a task
     * given to them would be lost.
     */
    synchronized void add(OfferedTask task) {
        CompletableFuture<OfferedTask> worker = workers.pollLast();
        if (worker == null) {
            tasks.add(task);
        } else {
            worker.complete(task);
        }
    }

    /** Takes the oldest task, or waits for one. */
    Optional<OfferedTask> take(Duration longest) throws InterruptedException {
        CompletableFuture<OfferedTask> worker = ask();
        try {
            return Optional.of(worker.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return leave(worker);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A worker's wait never ends exceptionally", e);
        }
    }

    /** Forgets a task that is over. */
    synchronized void remove(String token) {
        tasks.removeIf(task -> task.token().equals(token));
    }

    private synchronized CompletableFuture<OfferedTask> ask() {
        OfferedTask task = tasks.poll();
        if (task != null) {
            return CompletableFuture.completedFuture(task);
        }
        CompletableFuture<OfferedTask> worker = new CompletableFuture<>();
        workers.add(worker);
        return worker;
    }

    /** A task may have come in the last moment. */
    private synchronized Optional<OfferedTask> leave(CompletableFuture<OfferedTask> worker) {
        return workers.remove(worker) ? Optional.empty() : Optional.of(worker.join());
    }
}
