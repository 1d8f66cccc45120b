package dev.stepwright.local.states.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.local.protocol.ApiException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With a memory of a megabyte. */
class MemoryWatchTest {

    private static final long MEMORY = 1 << 20;

    private final TestExecutions executions = new TestExecutions();
    private final ExecutionStore store = new ExecutionStore(1000, MEMORY, executions.keeper);
    private final AtomicLong used = new AtomicLong(MEMORY);
    private final MemoryWatch watch = new MemoryWatch(MEMORY, used::get);

    MemoryWatchTest() {
        watch.count(store);
    }

    @Test
    void noneIsStartedWhileThoseThatRunHaveMostOfIt() {
        watch.look();
        watch.requireRoom();
        List<StartedExecution> running = start(1, 7, 90_000);

        watch.look();

        assertThatThrownBy(watch::requireRoom)
                .isInstanceOf(ApiException.class)
                .hasMessageStartingWith("The maximum number of running executions has been reached.")
                .hasMessageContaining("1 MB")
                .extracting(thrown -> ((ApiException) thrown).code())
                .isEqualTo("ExecutionLimitExceeded");
        assertThat(running)
                .allSatisfy(started -> assertThat(started.execution().status()).isEqualTo(ExecutionStatus.RUNNING));

        running.forEach(started -> started.execution().stop(Optional.empty(), Optional.empty()));
        watch.look();
        assertThatCode(watch::requireRoom).doesNotThrowAnyException();
    }

    @Test
    void theLargestAreStoppedBeforeTheyHaveAllOfIt() {
        List<StartedExecution> small = start(1, 20, 20_000);
        List<StartedExecution> large = start(21, 24, 100_000);

        watch.look();

        assertThat(small)
                .allSatisfy(started -> assertThat(started.execution().status()).isEqualTo(ExecutionStatus.RUNNING));
        assertThat(large)
                .filteredOn(started -> started.execution().status() == ExecutionStatus.ABORTED)
                .hasSizeBetween(2, 3)
                .allSatisfy(stopped -> {
                    assertThat(stopped.execution().error()).contains("States.Runtime");
                    assertThat(stopped.execution().cause().orElseThrow()).contains("-Xmx gives it more");
                });
    }

    @Test
    void thoseThatHaveEndedGoFirst() {
        IntStream.rangeClosed(1, 5).forEach(number -> executions.start(store, number, false, 50_000));
        List<StartedExecution> running = start(6, 9, 90_000);

        watch.look();

        assertThat(store.find(TestExecutions.arn(1))).isEmpty();
        assertThat(store.find(TestExecutions.arn(5))).isPresent();
        assertThatCode(watch::requireRoom).doesNotThrowAnyException();
        assertThat(running)
                .allSatisfy(started -> assertThat(started.execution().status()).isEqualTo(ExecutionStatus.RUNNING));
    }

    @Test
    void nobodyLooksAsLongAsHalfOfItIsFree() {
        List<StartedExecution> running = start(1, 20, 100_000);
        used.set(MEMORY / 3);

        watch.look();

        assertThatCode(watch::requireRoom).doesNotThrowAnyException();
        assertThat(running)
                .allSatisfy(started -> assertThat(started.execution().status()).isEqualTo(ExecutionStatus.RUNNING));
    }

    private List<StartedExecution> start(int first, int last, int textLength) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> executions.start(store, number, true, textLength))
                .toList();
    }
}
