package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionOutcome;
import dev.stepwright.engine.history.HistoryEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.HistoryEventType;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StartExecutionResponse;

@Timeout(60)
class ExecutionApiTest {

    private static final String GREETING = "arn:aws:states:us-east-1:123456789012:stateMachine:greeting";
    private static final Queue<String> EVENTS = new ConcurrentLinkedQueue<>();

    private static LocalCloud cloud;
    private static SfnClient sfn;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        cloud = LocalCloud.start(TestApplication.in(folder)
                .listener(new LocalCloudListener() {
                    @Override
                    public void executionEvent(String workflow, String execution, HistoryEvent event) {
                        EVENTS.add(
                                workflow + " " + execution + " " + event.type().text());
                    }
                })
                .build());
        sfn = SdkClient.of(cloud);
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
    }

    @Test
    void runsAWorkflowThroughItsSteps() throws Exception {
        StartExecutionResponse started = sfn.startExecution(
                r -> r.stateMachineArn(GREETING).name("run-1").input("{\"message\": \"Zürich\"}"));

        DescribeExecutionResponse ended = awaitEnd(started.executionArn());

        assertThat(started.executionArn()).isEqualTo("arn:aws:states:us-east-1:123456789012:execution:greeting:run-1");
        assertThat(ended.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(ended.input()).isEqualTo("{\"message\": \"Zürich\"}");
        assertThat(ended.output()).isEqualTo("{\"message\":\"Zürich\"}");
        assertThat(ended.startDate()).isBeforeOrEqualTo(ended.stopDate());
        assertThat(ended.redriveStatusReason()).isEqualTo("Execution is SUCCEEDED and cannot be redriven");
        assertThat(types(started.executionArn()))
                .containsExactly(
                        "ExecutionStarted",
                        "ChoiceStateEntered",
                        "ChoiceStateExited",
                        "TaskStateEntered",
                        "TaskScheduled",
                        "TaskStarted",
                        "TaskSucceeded",
                        "TaskStateExited",
                        "ExecutionSucceeded");
        assertThat(EVENTS).contains("greeting run-1 TaskSucceeded", "greeting run-1 ExecutionSucceeded");
    }

    @Test
    void reportsAFailingStepByItsExceptionsClass() throws Exception {
        String arn = startWith("{\"fail\": true}");

        DescribeExecutionResponse ended = awaitEnd(arn);

        assertThat(ended.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(ended.error()).isEqualTo("dev.stepwright.local.lambda.TestHandlers$Refused");
        assertThat(ended.cause()).contains("\"errorMessage\":\"no messages today\"");
        assertThat(ended.redriveStatusAsString()).isEqualTo("REDRIVABLE");
        assertThat(types(arn)).endsWith("TaskFailed", "ExecutionFailed");
    }

    @Test
    void startsTheSameExecutionOnlyOnce() throws Exception {
        StartExecutionResponse first =
                sfn.startExecution(r -> r.stateMachineArn(GREETING).name("once").input("{\"millis\": 30000}"));
        StartExecutionResponse second =
                sfn.startExecution(r -> r.stateMachineArn(GREETING).name("once").input("{\"millis\": 30000}"));

        assertThat(second.executionArn()).isEqualTo(first.executionArn());
        assertThat(second.startDate()).isEqualTo(first.startDate());
        assertRefused(
                () -> sfn.startExecution(
                        r -> r.stateMachineArn(GREETING).name("once").input("{}")),
                "ExecutionAlreadyExists",
                "Execution Already Exists: '" + first.executionArn() + "'");
        sfn.stopExecution(r -> r.executionArn(first.executionArn()));
        awaitEnd(first.executionArn());
        assertRefused(
                () -> sfn.startExecution(
                        r -> r.stateMachineArn(GREETING).name("once").input("{\"millis\": 30000}")),
                "ExecutionAlreadyExists",
                "Execution Already Exists: '" + first.executionArn() + "'");
    }

    @Test
    void stopsAnExecution() throws Exception {
        String arn = startWith("{\"millis\": 30000}");

        assertThat(sfn.describeExecution(r -> r.executionArn(arn)).status()).isEqualTo(ExecutionStatus.RUNNING);
        assertThat(sfn.stopExecution(r -> r.executionArn(arn).error("Enough").cause("no time"))
                        .stopDate())
                .isNotNull();

        DescribeExecutionResponse ended = awaitEnd(arn);
        assertThat(ended.status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(ended.error()).isEqualTo("Enough");
        assertThat(ended.cause()).isEqualTo("no time");
        assertThat(types(arn)).endsWith("ExecutionAborted");
    }

    @Test
    void listsExecutionsNewestFirst() throws Exception {
        String older = startWith("{\"a\": 1}");
        awaitEnd(older);
        String newer = startWith("{\"fail\": true}");
        awaitEnd(newer);

        assertThat(arns("")).containsSubsequence(newer, older);
        assertThat(arns("FAILED")).contains(newer).doesNotContain(older);
        assertThat(arns("ABORTED")).doesNotContain(newer, older);
        assertThat(sfn.listExecutionsPaginator(r -> r.stateMachineArn(GREETING).maxResults(1)).executions().stream()
                        .map(ExecutionListItem::executionArn))
                .contains(newer, older)
                .doesNotHaveDuplicates();
    }

    @Test
    void pagesAndReversesTheHistory() throws Exception {
        String arn = startWith("{\"a\": 1}");
        awaitEnd(arn);

        List<Long> reversed = sfn
                .getExecutionHistoryPaginator(
                        r -> r.executionArn(arn).reverseOrder(true).maxResults(2))
                .events()
                .stream()
                .map(event -> event.id())
                .toList();
        assertThat(reversed).containsExactly(9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(sfn.getExecutionHistory(r -> r.executionArn(arn).includeExecutionData(false))
                        .events())
                .noneMatch(event -> event.type() == HistoryEventType.EXECUTION_STARTED
                        && event.executionStartedEventDetails().input() != null);
    }

    @Test
    void describesTheStateMachineAsItWasAtTheStart() throws Exception {
        String arn = startWith("{}");

        assertThat(sfn.describeStateMachineForExecution(r -> r.executionArn(arn))
                        .stateMachineArn())
                .isEqualTo(GREETING);
    }

    @Test
    void refusesBrokenRequests() {
        assertRefused(
                () -> sfn.startExecution(r -> r.stateMachineArn(GREETING).name("a b")),
                "InvalidName",
                "Invalid Name: 'a b'");
        assertThatThrownBy(() -> startWith("{\"message\": "))
                .isInstanceOfSatisfying(
                        SfnException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("InvalidExecutionInput"))
                .hasMessageContaining("Invalid State Machine Execution Input: 'com.fasterxml.jackson");
        assertRefused(
                () -> sfn.describeExecution(r -> r.executionArn(GREETING)),
                "InvalidArn",
                "Invalid Arn: 'Resource type not valid in this context: stateMachine'");
        String nowhere = "arn:aws:states:us-east-1:123456789012:execution:greeting:nowhere";
        assertRefused(
                () -> sfn.getExecutionHistory(r -> r.executionArn(nowhere)),
                "ExecutionDoesNotExist",
                "Execution Does Not Exist: '" + nowhere + "'");
        assertRefused(
                () -> sfn.listExecutions(r -> r.stateMachineArn(GREETING).statusFilter("succeeded")),
                "ValidationException",
                "1 validation error detected: Value 'succeeded' at 'statusFilter' failed to satisfy constraint: Member"
                        + " must satisfy enum value set: [SUCCEEDED, TIMED_OUT, PENDING_REDRIVE, ABORTED, FAILED,"
                        + " RUNNING]");
    }

    @Test
    void startsAnExecutionForItsOwner() throws Exception {
        Execution execution = cloud.startExecution("greeting", Optional.of("owned"), "[1, 2]");

        ExecutionOutcome outcome = execution.outcome().toCompletableFuture().get(30, TimeUnit.SECONDS);
        assertThat(outcome).isEqualTo(new ExecutionOutcome.Succeeded("[1,2]"));
        assertThat(arns("")).contains(execution.arn());
    }

    @Test
    void tellsItsOwnerWhyNothingWasStarted() {
        assertThatThrownBy(() -> cloud.startExecution("greeting", Optional.empty(), "{"))
                .isInstanceOf(LocalCloudException.class)
                .hasMessageStartingWith("The workflow 'greeting' cannot be started: Invalid State Machine Execution");
        assertThatThrownBy(() -> cloud.startExecution("farewell", Optional.empty(), "{}"))
                .isInstanceOf(LocalCloudException.class)
                .hasMessage("There is no workflow 'farewell'. The manifest lists [greeting].");
    }

    private static String startWith(String input) {
        return sfn.startExecution(r -> r.stateMachineArn(GREETING).input(input)).executionArn();
    }

    private static DescribeExecutionResponse awaitEnd(String arn) throws InterruptedException {
        DescribeExecutionResponse execution = sfn.describeExecution(r -> r.executionArn(arn));
        while (execution.status() == ExecutionStatus.RUNNING) {
            Thread.sleep(10);
            execution = sfn.describeExecution(r -> r.executionArn(arn));
        }
        return execution;
    }

    private static List<String> types(String arn) {
        return sfn.getExecutionHistory(r -> r.executionArn(arn)).events().stream()
                .map(event -> event.typeAsString())
                .toList();
    }

    private static List<String> arns(String status) {
        return sfn
                .listExecutions(r -> r.stateMachineArn(GREETING).statusFilter(status.isEmpty() ? null : status))
                .executions()
                .stream()
                .map(ExecutionListItem::executionArn)
                .toList();
    }

    private static void assertRefused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SfnException.class, e -> {
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
        });
    }
}
