package dev.stepwright.engine;

import static dev.stepwright.engine.MachineTester.machine;
import static dev.stepwright.engine.MachineTester.pathState;
import static dev.stepwright.engine.MachineTester.state;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.engine.lambda.LogType;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskStateTest {

    private static final String INVOKE = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", ";
    private static final String FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:double";

    @Test
    void sendsThePayloadAndUnwrapsTheResult() {
        MachineTester tester = state(INVOKE + """
                "Arguments": {"FunctionName": "f", "Qualifier": "PROD", "Payload": {"n": "{% $states.input.n %}"}},
                "Output": "{% $states.result.Payload %}"
                """)
                .returning("f", "{\"twice\": 4}")
                .run("{\"n\": 2}")
                .succeedsWith("{\"twice\":4}")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 TaskScheduled
                        4 3 TaskStarted
                        5 4 TaskSucceeded
                        6 5 TaskStateExited S
                        7 6 ExecutionSucceeded""");
        assertThat(tester.invocations).containsExactly(new LambdaInvocation("f", Optional.of("PROD"), "{\"n\":2}"));
    }

    @Test
    void inJsonPathAPayloadThatIsTheTextOfJsonIsTheEventItself() {
        MachineTester tester = pathState(INVOKE + """
                "Parameters": {"FunctionName": "f", "Payload.$": "$"}
                """).run("\"{\\\"n\\\": 2}\"");
        assertThat(tester.invocations).extracting(LambdaInvocation::payload).containsExactly("{\"n\": 2}");
    }

    @Test
    void itsResultIsTheEnvelopeOfTheInvokeApi() {
        state(INVOKE + "\"Arguments\": {\"FunctionName\": \"f\"}, \"Output\": \"{% $keys($states.result) %}\"")
                .run("{}")
                .succeedsWith(
                        "[\"ExecutedVersion\",\"Payload\",\"SdkHttpMetadata\",\"SdkResponseMetadata\",\"StatusCode\"]");
    }

    @Test
    void itsResultHasTheEndOfTheLogIfItIsAskedFor() {
        String log = "\"Arguments\": {\"FunctionName\": \"f\", \"LogType\": \"{% $states.input %}\"},"
                + " \"Output\": \"{% [$states.result.[LogResult, SdkHttpMetadata.HttpHeaders.`X-Amz-Log-Result`]] %}\"";
        LambdaResponse response = new LambdaResponse.Returned("1", Optional.of("bG9n"));

        MachineTester tester =
                state(INVOKE + log).answer("f", response).run("\"Tail\"").succeedsWith("[\"bG9n\",\"bG9n\"]");
        assertThat(tester.invocations).extracting(LambdaInvocation::logType).containsExactly(LogType.TAIL);
        state(INVOKE + log).answer("f", response).run("\"None\"").succeedsWith("[]");
        state(INVOKE + log).run("\"Tail\"").succeedsWith("[\"\",\"\"]");
    }

    @Test
    void anUnknownTypeOfLogIsRefusedAsByLambda() {
        state(INVOKE + "\"Arguments\": {\"FunctionName\": \"f\", \"LogType\": \"tail\"}")
                .run("{}")
                .failsWith("Lambda.AWSLambdaException")
                .causedBy("1 validation error detected: Value 'tail' at 'logType' failed to satisfy constraint: Member"
                        + " must satisfy enum value set: [None, Tail]")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 TaskScheduled
                        4 3 TaskStarted
                        5 4 TaskFailed
                        6 5 ExecutionFailed""");
    }

    @Test
    void aFunctionAsResourceGetsTheInputAndGivesThePayload() {
        MachineTester tester = state("\"Type\": \"Task\", \"Resource\": \"" + FUNCTION + "\"")
                .returning(FUNCTION, "4")
                .run("2")
                .succeedsWith("4")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 LambdaFunctionScheduled
                        4 3 LambdaFunctionStarted
                        5 4 LambdaFunctionSucceeded
                        6 5 TaskStateExited S
                        7 6 ExecutionSucceeded""");
        assertThat(tester.event("LambdaFunctionScheduled").details().text("resource"))
                .contains(FUNCTION);
    }

    @Test
    void credentialsGoWithTheCall() {
        MachineTester tester = state(INVOKE + """
                "Arguments": {"FunctionName": "f"}, "Credentials": {"RoleArn": "arn:aws:iam::1:role/other"}
                """).run("{}");
        assertThat(tester.invocations)
                .containsExactly(new LambdaInvocation(
                        "f", Optional.empty(), "{}", Optional.of("arn:aws:iam::1:role/other"), LogType.NONE));
    }

    @Test
    void aFunctionErrorFailsWithItsTypeAndText() {
        state(INVOKE + "\"Arguments\": {\"FunctionName\": \"f\"}")
                .failing("f", "com.example.NotFound")
                .run("{}")
                .failsWith("com.example.NotFound")
                .causedBy("{\"errorType\": \"com.example.NotFound\", \"errorMessage\": \"no\"}")
                .hasHistory("""
                        1 0 ExecutionStarted
                        2 0 TaskStateEntered S
                        3 2 TaskScheduled
                        4 3 TaskStarted
                        5 4 TaskFailed
                        6 5 ExecutionFailed""");
    }

    @Test
    void aServiceErrorFailsWithItsName() {
        state(INVOKE + "\"Arguments\": {\"FunctionName\": \"f\"}")
                .answer("f", new LambdaResponse.ServiceError("Lambda.ResourceNotFoundException", "no such function"))
                .run("{}")
                .failsWith("Lambda.ResourceNotFoundException")
                .causedBy("no such function");
    }

    @Test
    void tooLateAnAnswerIsATimeout() {
        MachineTester tester = state(INVOKE + """
                "Arguments": {"FunctionName": "f"}, "TimeoutSeconds": "{% 2 + 3 %}"
                """)
                .taking("f", Duration.ofSeconds(60))
                .run("{}")
                .failsWith("States.Timeout")
                .took(Duration.ofSeconds(5));
        assertThat(tester.execution().cause()).isEmpty();
        assertThat(tester.types()).containsSubsequence("TaskStarted", "TaskTimedOut", "ExecutionFailed");
        assertThat(tester.event("TaskScheduled").details().text("timeoutInSeconds"))
                .contains("5");
    }

    @Test
    void anAnswerInTimeStopsTheTimeout() {
        state(INVOKE + "\"Arguments\": {\"FunctionName\": \"f\"}, \"TimeoutSeconds\": 5, \"Output\": 1")
                .taking("f", Duration.ofSeconds(4))
                .run("{}")
                .succeedsWith("1")
                .took(Duration.ofSeconds(4));
    }

    @Test
    void anAnswerToAnEarlierAttemptIsDropped() {
        MachineTester tester = state(INVOKE + """
                "Arguments": {"FunctionName": "f"}, "TimeoutSeconds": 5, "Output": "{% $states.result.Payload %}",
                "Retry": [{"ErrorEquals": ["States.Timeout"], "IntervalSeconds": 1}]
                """)
                .returning("f", "1")
                .returning("f", "2")
                .taking("f", Duration.ofSeconds(8))
                .start("{}");

        assertThat(tester.invocations).hasSize(4);
        tester.failsWith("States.Timeout");
    }

    @Test
    void tooLargeAResultExceedsTheDataLimit() {
        machine("""
                "StartAt": "S",
                "States": {
                  "S": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::lambda:invoke",
                    "Arguments": {"FunctionName": "f"},
                    "Catch": [{"ErrorEquals": ["States.DataLimitExceeded"], "Next": "D"}],
                    "End": true
                  },
                  "D": {"Type": "Succeed"}
                }
                """)
                .returning("f", "\"" + "ä".repeat(128 * 1024) + "\"")
                .run("{}")
                .succeedsWith("{\"Error\":\"States.DataLimitExceeded\",\"Cause\":\"The state/task 'lambda' returned a"
                        + " result with a size exceeding the maximum number of bytes service limit.\"}");
    }
}
