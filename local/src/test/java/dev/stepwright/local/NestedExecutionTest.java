package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.HistoryEventType;

@Timeout(60)
class NestedExecutionTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ANYBODY = "arn:aws:iam::999999999999:role/anybody";

    private static LocalCloud cloud;
    private static SfnClient sfn;
    private static String echo;
    private static String failing;
    private static String waiting;

    @BeforeAll
    static void start() {
        cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
        sfn = SdkClient.of(cloud);
        echo = create("echo", "\"Type\": \"Pass\", \"End\": true");
        failing = create("failing", "\"Type\": \"Fail\", \"Error\": \"Broken\", \"Cause\": \"it is\"");
        waiting = create("waiting", "\"Type\": \"Wait\", \"Seconds\": 3600, \"End\": true");
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
    }

    @Test
    void startsAnotherExecutionAndGoesOn() throws Exception {
        JsonNode output = output(run("states:startExecution", waiting, "{\"n\": 1}"));
        assertThat(output.properties())
                .extracting(member -> member.getKey())
                .containsExactly("ExecutionArn", "StartDate", "SdkHttpMetadata", "SdkResponseMetadata");
        String child = output.get("ExecutionArn").textValue();
        assertThat(describe(child).status()).isEqualTo(ExecutionStatus.RUNNING);
        assertThat(describe(child).input()).isEqualTo("{\"n\":1}");
        sfn.stopExecution(r -> r.executionArn(child));
    }

    @Test
    void waitsForTheOtherAndDescribesIt() throws Exception {
        JsonNode output = output(run("states:startExecution.sync", echo, "{\"n\": 1}"));
        assertThat(output.get("Status").textValue()).isEqualTo("SUCCEEDED");
        assertThat(output.get("Output").textValue()).isEqualTo("{\"n\":1}");
        assertThat(output.get("RedriveStatusReason").textValue())
                .isEqualTo("Execution is SUCCEEDED and cannot be redriven");
    }

    @Test
    void readsTheJsonInTheDescription() throws Exception {
        JsonNode output = output(run("states:startExecution.sync:2", echo, "{\"n\": 1}"));
        assertThat(output.at("/Output/n").intValue()).isEqualTo(1);
        assertThat(output.at("/Input/n").intValue()).isEqualTo(1);
    }

    @Test
    void failsWithTheDescriptionOfWhatFailed() throws Exception {
        DescribeExecutionResponse ended = run("states:startExecution.sync", failing, "{}");
        assertThat(ended.error()).isEqualTo("States.TaskFailed");
        JsonNode cause = JSON.readTree(ended.cause());
        assertThat(cause.get("Error").textValue()).isEqualTo("Broken");
        assertThat(cause.get("Cause").textValue()).isEqualTo("it is");
        assertThat(cause.get("Status").textValue()).isEqualTo("FAILED");
        assertThat(types(ended.executionArn()))
                .containsExactly(
                        HistoryEventType.EXECUTION_STARTED,
                        HistoryEventType.TASK_STATE_ENTERED,
                        HistoryEventType.TASK_SCHEDULED,
                        HistoryEventType.TASK_STARTED,
                        HistoryEventType.TASK_SUBMITTED,
                        HistoryEventType.TASK_FAILED,
                        HistoryEventType.EXECUTION_FAILED);
    }

    @Test
    void stoppingAnExecutionStopsWhatItWaitsFor() throws Exception {
        String parent = start("states:startExecution.sync", waiting, "{}");
        while (!types(parent).contains(HistoryEventType.TASK_SUBMITTED)) {
            Thread.sleep(10);
        }
        String child = sfn.listExecutions(r -> r.stateMachineArn(waiting).statusFilter("RUNNING"))
                .executions()
                .get(0)
                .executionArn();
        sfn.stopExecution(r -> r.executionArn(parent));
        assertThat(awaitEnd(child).status()).isEqualTo(ExecutionStatus.ABORTED);
    }

    @Test
    void refusesWhatDoesNotExistInTheWordsOfTheService() throws Exception {
        DescribeExecutionResponse ended = run("states:startExecution", echo + "x", "{}");
        assertThat(ended.error()).isEqualTo("StepFunctions.StateMachineDoesNotExistException");
        assertThat(ended.cause())
                .startsWith(
                        "State Machine Does Not Exist: '" + echo + "x' (Service: AWSStepFunctions; Status Code: 400;"
                                + " Error Code: StateMachineDoesNotExist; Request ID: ")
                .endsWith("; Proxy: null)");
    }

    @Test
    void credentialsDecideWhatATaskMayDo() throws Exception {
        String parent = create("parent-" + UUID.randomUUID(), """
                "Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "End": true,
                "Parameters": {"StateMachineArn": "%s"},
                "Credentials": {"RoleArn": "arn:aws:iam::123456789012:role/nobody"}""".formatted(echo));
        DescribeExecutionResponse ended =
                awaitEnd(sfn.startExecution(r -> r.stateMachineArn(parent)).executionArn());
        assertThat(ended.error()).isEqualTo("StepFunctions.AWSStepFunctionsException");
        assertThat(ended.cause())
                .startsWith("User: arn:aws:sts::123456789012:assumed-role/nobody is not authorized to perform:"
                        + " states:StartExecution on resource: " + echo
                        + " because no identity-based policy allows the states:StartExecution action (Service:");
    }

    @Test
    void theSdkAnswersInItsOwnForm() throws Exception {
        JsonNode output = output(run("aws-sdk:sfn:startExecution", echo, "{\"n\": 1}"));
        assertThat(output.properties())
                .extracting(member -> member.getKey())
                .containsExactly("ExecutionArn", "StartDate");
        assertThat(output.get("StartDate").textValue()).endsWith("Z");
    }

    @Test
    void theSdkRefusesInItsOwnWords() throws Exception {
        DescribeExecutionResponse ended = run("aws-sdk:sfn:startExecution", echo + "x", "{}");
        assertThat(ended.error()).isEqualTo("Sfn.StateMachineDoesNotExistException");
        assertThat(ended.cause())
                .matches("State Machine Does Not Exist: '.*' \\(Service: Sfn, Status Code: 400, Request ID: .*\\)"
                        + " \\(SDK Attempt Count: 1\\)");
    }

    private static String create(String name, String members) {
        return sfn.createStateMachine(r -> r.name(name)
                        .roleArn(ANYBODY)
                        .definition("{\"StartAt\": \"S\", \"States\": {\"S\": {" + members + "}}}"))
                .stateMachineArn();
    }

    private static DescribeExecutionResponse run(String action, String machine, String input) throws Exception {
        return awaitEnd(start(action, machine, input));
    }

    private static String start(String action, String machine, String input) {
        String parent = create("parent-" + UUID.randomUUID(), """
                "Type": "Task", "Resource": "arn:aws:states:::%s", "End": true,
                "Parameters": {"StateMachineArn": "%s", "Input": %s}""".formatted(action, machine, input));
        return sfn.startExecution(r -> r.stateMachineArn(parent)).executionArn();
    }

    private static JsonNode output(DescribeExecutionResponse ended) throws Exception {
        assertThat(ended.status()).as(ended.cause()).isEqualTo(ExecutionStatus.SUCCEEDED);
        return JSON.readTree(ended.output());
    }

    private static DescribeExecutionResponse awaitEnd(String execution) throws Exception {
        DescribeExecutionResponse description = describe(execution);
        while (description.status() == ExecutionStatus.RUNNING) {
            Thread.sleep(10);
            description = describe(execution);
        }
        return description;
    }

    private static DescribeExecutionResponse describe(String execution) {
        return sfn.describeExecution(r -> r.executionArn(execution));
    }

    private static List<HistoryEventType> types(String execution) {
        return sfn.getExecutionHistory(r -> r.executionArn(execution)).events().stream()
                .map(event -> event.type())
                .toList();
    }
}
