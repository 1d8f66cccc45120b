package dev.stepwright.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a child JVM may take, with a clock of our own and a child that does nothing. */
final class FunctionProcessTest {

    private static final int TIMEOUT_SECONDS = 3;

    private final AtomicLong now = new AtomicLong();
    private final FunctionProcess process = new FunctionProcess(
            TestFunctions.environment("idle", "sample.Idle", TIMEOUT_SECONDS),
            new ChildJvm(new ProcessBuilder("sleep", "60")),
            now::get);

    @BeforeEach
    void start() throws Exception {
        process.start((function, line) -> {}, () -> {});
    }

    @AfterEach
    void close() {
        process.close();
    }

    @Test
    void takesACallWheneverAChildThatIsKeptHasStarted() throws Exception {
        answersOneCall();
        assertThat(process.isIdleSoon()).isTrue();
        now.addAndGet(Duration.ofHours(1).toNanos());

        InvocationResult result = process.invoke(Invocation.of("{}".getBytes(StandardCharsets.UTF_8)));

        assertThat(result.failed())
                .as(new String(result.payload(), StandardCharsets.UTF_8))
                .isFalse();
    }

    @Test
    void endsAChildThatDoesNotAskForWorkWithinInitPhaseAndTimeout() throws Exception {
        now.addAndGet(Duration.ofSeconds(10 + TIMEOUT_SECONDS).toNanos());

        InvocationResult result = process.invoke(Invocation.of("{}".getBytes(StandardCharsets.UTF_8)));

        assertThat(new String(result.payload(), StandardCharsets.UTF_8)).contains("Task timed out after 3.00 seconds");
    }

    /** Asks for work as the runtime does, and answers it at once. */
    private void answersOneCall() {
        CompletableFuture.runAsync(() -> {
            try {
                Invocation invocation = process.next().orElseThrow();
                process.finish(invocation.requestId(), InvocationResult.success("{}".getBytes(StandardCharsets.UTF_8)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
