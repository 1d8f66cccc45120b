package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTest {

    private static final String TASK = """
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "f"}, "Output": 1,
            "Retry": [%s]
            """;

    @Test
    void backsOffUntilItSucceeds() {
        state(TASK.formatted("{\"ErrorEquals\": [\"A\"], \"IntervalSeconds\": 2, \"BackoffRate\": 3}"))
                .failing("f", "A")
                .failing("f", "A")
                .returning("f", "{}")
                .run("{}")
                .succeedsWith("1")
                .took(Duration.ofSeconds(2 + 6))
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 TaskScheduled
                        4 3 TaskStarted
                        5 4 TaskFailed
                        6 5 TaskScheduled
                        7 6 TaskStarted
                        8 7 TaskFailed
                        9 8 TaskScheduled
                        10 9 TaskStarted
                        11 10 TaskSucceeded
                        12 11 TaskStateExited S
                        13 12 ExecutionSucceeded""");
    }

    @Test
    void triesThreeTimesAgainUnlessToldOtherwise() {
        MachineTester tester = state(TASK.formatted("{\"ErrorEquals\": [\"States.ALL\"]}"))
                .failing("f", "A")
                .run("{}")
                .failsWith("A")
                .took(Duration.ofSeconds(1 + 2 + 4));
        assertThat(tester.invocations).hasSize(4);
    }

    @Test
    void aDelayHasAMaximum() {
        state(TASK.formatted("""
                {"ErrorEquals": ["A"], "IntervalSeconds": 10, "MaxDelaySeconds": 15, "MaxAttempts": 3}
                """)).failing("f", "A").run("{}").took(Duration.ofSeconds(10 + 15 + 15));
    }

    @Test
    void jitterStaysBelowTheDelay() {
        MachineTester tester = state(TASK.formatted("""
                {"ErrorEquals": ["A"], "IntervalSeconds": 100, "MaxAttempts": 1, "JitterStrategy": "FULL"}
                """)).failing("f", "A").run("{}");
        assertThat(tester.execution().stopDate().orElseThrow())
                .isBetween(MachineTester.START, MachineTester.START.plusSeconds(100));
    }

    @Test
    void eachRetrierCountsForItself() {
        MachineTester tester = state(TASK.formatted("""
                {"ErrorEquals": ["A"], "MaxAttempts": 1}, {"ErrorEquals": ["B"], "MaxAttempts": 1}
                """))
                .failing("f", "A")
                .failing("f", "B")
                .failing("f", "A")
                .run("{}")
                .failsWith("A");
        assertThat(tester.invocations).hasSize(3);
    }

    @Test
    void aRetrierWithoutAttemptsShieldsFromLaterOnes() {
        MachineTester tester =
                state(TASK.formatted("""
                {"ErrorEquals": ["A"], "MaxAttempts": 0}, {"ErrorEquals": ["States.ALL"]}
                """)).failing("f", "A").run("{}").failsWith("A");
        assertThat(tester.invocations).hasSize(1);
    }

    @Test
    void taskFailedDoesNotMatchATimeout() {
        state(TASK.formatted("{\"ErrorEquals\": [\"States.TaskFailed\"]}") + ", \"TimeoutSeconds\": 1")
                .taking("f", Duration.ofSeconds(9))
                .run("{}")
                .failsWith("States.Timeout")
                .took(Duration.ofSeconds(1));
    }

    @Test
    void theContextTellsTheRetryCount() {
        MachineTester tester = state("""
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"FunctionName": "f", "Payload": {"count": "{% $states.context.State.RetryCount %}"}},
                "Retry": [{"ErrorEquals": ["A"], "MaxAttempts": 1}]
                """).failing("f", "A").run("{}");
        assertThat(tester.invocations).extracting("payload").containsExactly("{\"count\":0}", "{\"count\":1}");
    }
}
