package dev.stepwright.local.states.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.worker.WaitingTask;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class TaskQueueTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final WaitingTask NOBODY = new WaitingTask() {
        @Override
        public void taken(Optional<String> worker) {}

        @Override
        public void heartbeat() {}

        @Override
        public void succeed(String output) {}

        @Override
        public void fail(Optional<String> error, Optional<String> cause) {}
    };

    private final TaskQueue queue = new TaskQueue();

    @Test
    void givesTheOldestTaskFirst() throws Exception {
        queue.add(task("first"));
        queue.add(task("second"));

        assertThat(queue.take(SHORT)).contains(task("first"));
        assertThat(queue.take(SHORT)).contains(task("second"));
        assertThat(queue.take(SHORT)).isEmpty();
    }

    @Test
    void aTaskThatIsOverIsNotGiven() throws Exception {
        queue.add(task("over"));
        queue.remove("over");

        assertThat(queue.take(SHORT)).isEmpty();
    }

    @Test
    void aWorkerThatHasGoneGetsNothing() throws Exception {
        assertThat(queue.take(SHORT)).isEmpty();
        queue.add(task("kept"));

        assertThat(queue.take(SHORT)).contains(task("kept"));
    }

    @Test
    void theWorkerThatAskedLastGetsTheTask() throws Exception {
        CompletableFuture<Optional<OfferedTask>> earlier = CompletableFuture.supplyAsync(() -> take(LONG));
        Thread.sleep(200);
        CompletableFuture<Optional<OfferedTask>> later = CompletableFuture.supplyAsync(() -> take(LONG));
        Thread.sleep(200);

        queue.add(task("one"));
        assertThat(later.join()).contains(task("one"));
        queue.add(task("two"));
        assertThat(earlier.join()).contains(task("two"));
    }

    private Optional<OfferedTask> take(Duration longest) {
        try {
            return queue.take(longest);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private static OfferedTask task(String token) {
        return new OfferedTask(token, NOBODY, "{}");
    }
}
