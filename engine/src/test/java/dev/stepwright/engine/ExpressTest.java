package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.express;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.history.HistoryEvent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ends an EXPRESS execution: its time, not its events. */
class ExpressTest {

    private static final String WAITS =
            "\"StartAt\": \"W\", \"States\": {\"W\": {\"Type\": \"Wait\", \"Seconds\": %d," + " \"End\": true}}";

    @Test
    void timesOutAfterFiveMinutes() {
        MachineTester tester = express(WAITS.formatted(301))
                .run("{}")
                .took(Duration.ofMinutes(5))
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 WaitStateEntered W
                        3 0 ExecutionTimedOut""");
        assertThat(tester.execution().status()).isEqualTo(ExecutionStatus.TIMED_OUT);
        assertThat(tester.execution().error()).isEmpty();
        express(WAITS.formatted(299)).run("{}").succeedsWith("{}").took(Duration.ofSeconds(299));
    }

    @Test
    void itsOwnTimeoutCountsIfItIsShorter() {
        express("\"TimeoutSeconds\": 9, " + WAITS.formatted(10)).run("{}").took(Duration.ofSeconds(9));
        express("\"TimeoutSeconds\": 900, " + WAITS.formatted(800)).run("{}").took(Duration.ofMinutes(5));
    }

    @Test
    void goesOnAfterTheEventsThatEndAStandardOne() {
        MachineTester tester =
                express(counting("$states.input < 20000")).run("0").succeedsWith("20000");

        List<HistoryEvent> kept = tester.execution().history();
        assertThat(kept).hasSize(25_000);
        assertThat(kept).extracting(HistoryEvent::id).startsWith(15_007L).endsWith(40_006L);
        assertThat(kept.get(24_999).type().text()).isEqualTo("ExecutionSucceeded");
    }

    @Test
    void anEndlessLoopTimesOut() {
        MachineTester tester = express(counting("true")).run("0");

        assertThat(tester.execution().status()).isEqualTo(ExecutionStatus.TIMED_OUT);
        assertThat(tester.execution().history()).hasSize(25_000);
        assertThat(tester.execution().heldBytes()).isLessThan(10 << 20);
    }

    private static String counting(String condition) {
        return """
                "StartAt": "A", "States": {
                  "A": {"Type": "Choice", "Default": "B",
                    "Choices": [{"Condition": "{%% %s %%}", "Output": "{%% $states.input + 1 %%}", "Next": "A"}]},
                  "B": {"Type": "Succeed"}}
                """.formatted(condition);
    }
}
