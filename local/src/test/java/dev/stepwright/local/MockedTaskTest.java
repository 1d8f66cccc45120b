package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.InvalidArnException;

@Timeout(60)
class MockedTaskTest {

    private static final String MOCKS = """
            {
              "StateMachines": {
                "orders": {
                  "TestCases": {
                    "Happy": {"Pay": "Paid", "Tell": "Told"},
                    "Busy": {"Pay": "PaidLate", "Tell": "Told"},
                    "Down": {"Pay": "Never"}
                  }
                }
              },
              "MockedResponses": {
                "Paid": {"0": {"Return": {"StatusCode": 200, "Payload": {"receipt": 7}}}},
                "PaidLate": {
                  "0-1": {"Throw": {"Error": "Lambda.TooManyRequestsException", "Cause": "later"}},
                  "2": {"Return": {"StatusCode": 200, "Payload": {"receipt": 8}}}
                },
                "Never": {"0": {"Throw": {"Error": "Lambda.TooManyRequestsException", "Cause": "later"}}},
                "Told": {"0": {"Return": {"MessageId": "1"}}}
              }
            }""";

    private static final String ORDERS = """
            {
              "StartAt": "Pay",
              "States": {
                "Pay": {
                  "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                  "Parameters": {"FunctionName": "pay", "Payload.$": "$"},
                  "ResultSelector": {"receipt.$": "$.Payload.receipt"},
                  "Retry": [{"ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 1, "BackoffRate": 1}],
                  "Next": "Tell"
                },
                "Tell": {
                  "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                  "Parameters": {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"},
                  "ResultPath": "$.told",
                  "End": true
                }
              }
            }""";

    @TempDir
    private Path folder;

    private LocalCloud cloud;
    private SfnClient sfn;
    private String orders;

    @BeforeEach
    void start() throws Exception {
        cloud = LocalCloud.start(settings(MOCKS));
        sfn = SdkClient.of(cloud);
        orders = sfn.createStateMachine(r -> r.name("orders")
                        .roleArn("arn:aws:iam::999999999999:role/anybody")
                        .definition(ORDERS))
                .stateMachineArn();
    }

    @AfterEach
    void close() {
        sfn.close();
        cloud.close();
    }

    @Test
    void aTestCaseAnswersForTheTasks() throws Exception {
        DescribeExecutionResponse ended = run("#Happy");
        assertThat(ended.output()).isEqualTo("{\"receipt\":7,\"told\":{\"MessageId\":\"1\"}}");
        assertThat(ended.stateMachineArn()).isEqualTo(orders);
    }

    @Test
    void attemptsAreAnsweredInTurn() throws Exception {
        assertThat(run("#Busy").output()).isEqualTo("{\"receipt\":8,\"told\":{\"MessageId\":\"1\"}}");
    }

    @Test
    void anAttemptWithoutAnAnswerFails() throws Exception {
        DescribeExecutionResponse ended = run("#Down");
        assertThat(ended.error()).isEqualTo("States.Runtime");
        assertThat(ended.cause()).isEqualTo("The mocked response 'Never' of the state 'Pay' has no answer '1'.");
    }

    @Test
    void withoutATestCaseTheFunctionIsCalled() throws Exception {
        assertThat(run("").error()).isEqualTo("Lambda.ResourceNotFoundException");
    }

    @Test
    void refusesATestCaseThatIsNotThere() {
        assertThatThrownBy(() -> run("#Unknown"))
                .isInstanceOf(InvalidArnException.class)
                .hasMessageContaining("The mock file has no test case Unknown of the state machine orders");
    }

    @Test
    void saysWhereTheFileIsWrong() {
        assertThatThrownBy(() -> LocalCloud.start(settings(MOCKS.replace("\"Tell\": \"Told\"", "\"Tell\": \"Said\""))))
                .isInstanceOf(LocalCloudException.class)
                .hasMessage(
                        "The mock file " + folder.resolve("mocks.json")
                                + ", at /StateMachines/orders/TestCases/Happy/Tell: there is no mocked response with the name 'Said'.");
        assertThatThrownBy(() -> LocalCloud.start(settings(MOCKS.replace("\"0-1\"", "\"first\""))))
                .hasMessageEndingWith(
                        "mocks.json, at /MockedResponses/PaidLate/first: the name must be the number of an"
                                + " attempt, '0', or a range of them, '1-2'.");
        assertThatThrownBy(() -> LocalCloud.start(settings("{")))
                .hasMessageContaining("mocks.json is not JSON: ")
                .hasMessageEndingWith("(line 1)");
    }

    private LocalCloudSettings settings(String mocks) throws Exception {
        Path file = Files.writeString(folder.resolve("mocks.json"), mocks);
        return LocalCloudSettings.empty().apiPort(0).gatewayPort(0).mocks(file).build();
    }

    private DescribeExecutionResponse run(String testCase) throws Exception {
        String execution =
                sfn.startExecution(r -> r.stateMachineArn(orders + testCase)).executionArn();
        DescribeExecutionResponse description = sfn.describeExecution(r -> r.executionArn(execution));
        while (description.status() == ExecutionStatus.RUNNING) {
            Thread.sleep(20);
            description = sfn.describeExecution(r -> r.executionArn(execution));
        }
        return description;
    }
}
