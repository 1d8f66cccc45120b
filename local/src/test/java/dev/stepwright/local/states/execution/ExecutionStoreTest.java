package dev.stepwright.local.states.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExecutionStoreTest {

    private final TestExecutions executions = new TestExecutions();

    @Test
    void forgetsTheOldestThatHaveEndedWhenThereAreMany() {
        ExecutionStore store = new ExecutionStore(4, 1 << 20, executions.keeper);
        executions.start(store, 1, true, 0);

        IntStream.rangeClosed(2, 9).forEach(number -> executions.start(store, number, false, 0));

        assertThat(known(store)).containsExactly(1, 6, 7, 8, 9);
    }

    @Test
    void forgetsTheOldestThatHaveEndedWhenTheyFillTheMemory() {
        ExecutionStore store = new ExecutionStore(1000, 100_000, executions.keeper);
        executions.start(store, 1, true, 0);

        IntStream.rangeClosed(2, 9).forEach(number -> executions.start(store, number, false, 15_000));

        assertThat(known(store)).containsExactly(1, 8, 9);
    }

    private static List<Integer> known(ExecutionStore store) {
        return IntStream.rangeClosed(1, 9)
                .filter(number -> store.find(TestExecutions.arn(number)).isPresent())
                .boxed()
                .toList();
    }
}
