package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;
import static dev.stepwright.engine.MachineTester.pathState;
import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.lambda.LambdaInvocation;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskTokenTest {

    private static final String CALLBACK = """
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
            "Arguments": {"FunctionName": "f", "Payload": {"token": "{% $states.context.Task.Token %}"}}""";

    @Test
    void waitsForWhoeverHoldsTheToken() {
        MachineTester tester = state(CALLBACK)
                .returning("f", "\"dropped\"")
                .worker(1, 3600, task -> task.succeed("{\"approved\":true}"))
                .run("{}")
                .succeedsWith("{\"approved\":true}")
                .took(Duration.ofHours(1))
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 TaskScheduled
                        4 3 TaskStarted
                        5 4 TaskSubmitted
                        6 5 TaskSucceeded
                        7 6 TaskStateExited S
                        8 7 ExecutionSucceeded""");
        assertThat(tester.invocations)
                .containsExactly(new LambdaInvocation("f", Optional.empty(), "{\"token\":\"token-1\"}"));
        assertThat(tester.event("TaskSubmitted").details().text("resource")).contains("invoke.waitForTaskToken");
        assertThat(tester.event("TaskSubmitted").details().text("output").orElseThrow())
                .contains("\"Payload\":\"dropped\"");
        assertThat(tester.workers.closed).containsExactly("token-1");
    }

    @Test
    void aPathFindsTheToken() {
        MachineTester tester =
                pathState("""
                "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
                "Parameters": {"FunctionName": "f", "Payload": {"token.$": "$$.Task.Token"}}""").worker(1, 1, task -> task.succeed("1")).run("{}").succeedsWith("1");
        assertThat(tester.invocations.get(0).payload()).isEqualTo("{\"token\":\"token-1\"}");
    }

    @Test
    void anAnswerNeedNotWaitForTheFunction() {
        state(CALLBACK)
                .taking("f", Duration.ofSeconds(60))
                .worker(1, 5, task -> task.succeed("1"))
                .run("{}")
                .succeedsWith("1")
                .took(Duration.ofSeconds(5))
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 TaskScheduled
                        4 3 TaskStarted
                        5 4 TaskSucceeded
                        6 5 TaskStateExited S
                        7 6 ExecutionSucceeded""");
    }

    @Test
    void aFunctionThatFailsFailsTheTask() {
        MachineTester tester = state(CALLBACK)
                .failing("f", "NotFound")
                .worker(1, 5, task -> task.succeed("1"))
                .run("{}")
                .failsWith("NotFound");
        assertThat(tester.types()).doesNotContain("TaskSubmitted");
        assertThat(tester.workers.closed).containsExactly("token-1");
    }

    @Test
    void aFailureNeedsNoWords() {
        machine("""
                "StartAt": "S", "States": {"S": {%s, "End": true,
                  "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{%% $states.errorOutput %%}", "Next": "T"}]},
                  "T": {"Type": "Pass", "End": true}}""".formatted(CALLBACK))
                .worker(1, 1, task -> task.fail(Optional.empty(), Optional.empty()))
                .run("{}")
                .succeedsWith("{\"Error\":null,\"Cause\":null}");
    }

    @Test
    void silenceIsATimeoutFromTheFunctionsReturnOn() {
        state(CALLBACK + ", \"TimeoutSeconds\": 600, \"HeartbeatSeconds\": 5")
                .taking("f", Duration.ofSeconds(60))
                .worker(1, 10, task -> task.heartbeat())
                .worker(1, 64, task -> task.heartbeat())
                .run("{}")
                .failsWith("States.Timeout")
                .took(Duration.ofSeconds(69))
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 TaskScheduled
                        4 3 TaskStarted
                        5 4 TaskSubmitted
                        6 5 TaskTimedOut
                        7 6 ExecutionFailed""");
    }

    @Test
    void silenceIsCaughtUnderItsOwnNameToo() {
        machine("""
                "StartAt": "S", "States": {"S": {%s, "HeartbeatSeconds": 5, "End": true,
                  "Catch": [
                    {"ErrorEquals": ["States.TaskFailed"], "Output": "no", "Next": "T"},
                    {"ErrorEquals": ["States.HeartbeatTimeout"], "Output": "{%% $states.errorOutput.Error %%}", "Next": "T"}]},
                  "T": {"Type": "Pass", "End": true}}""".formatted(CALLBACK)).run("{}").succeedsWith("\"States.Timeout\"");
    }

    @Test
    void aTimeoutIsNoSilence() {
        machine("""
                "StartAt": "S", "States": {"S": {%s, "TimeoutSeconds": 5, "End": true,
                  "Catch": [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "T"}]},
                  "T": {"Type": "Pass", "End": true}}""".formatted(CALLBACK)).run("{}").failsWith("States.Timeout").took(Duration.ofSeconds(5));
    }

    @Test
    void everyAttemptHasATokenOfItsOwn() {
        MachineTester tester = state(CALLBACK + """
                , "TimeoutSeconds": 5, "Retry": [{"ErrorEquals": ["States.Timeout"], "IntervalSeconds": 1}]""")
                .worker(1, 7, task -> task.succeed("\"too late\""))
                .worker(2, 3, task -> task.succeed("\"in time\""))
                .run("{}")
                .succeedsWith("\"in time\"")
                .took(Duration.ofSeconds(9));
        assertThat(tester.invocations)
                .extracting(LambdaInvocation::payload)
                .containsExactly("{\"token\":\"token-1\"}", "{\"token\":\"token-2\"}");
        assertThat(tester.workers.closed).containsExactly("token-1", "token-2");
    }

    @Test
    void stoppingAnExecutionClosesItsTokens() {
        MachineTester tester = state(CALLBACK).start("{}");

        tester.execution().stop(Optional.empty(), Optional.empty());

        assertThat(tester.workers.closed).containsExactly("token-1");
    }
}
