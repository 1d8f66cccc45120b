package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.GetActivityTaskResponse;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StateMachineType;

/** The test plays the worker of an activity, and the one who holds a task's token. */
@Timeout(120)
class TaskApiTest {

    private static final String ROLE = "arn:aws:iam::012345678901:role/DummyRole";
    private static final String ACTIVITY = "arn:aws:states:us-east-1:123456789012:activity:";
    private static final String ONE_TASK = """
            {"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Task","Resource":"%s"%s,"End":true}}}""";
    private static final String CALLBACK = ONE_TASK.formatted("arn:aws:states:::lambda:invoke.waitForTaskToken", """
            ,"Arguments":{"FunctionName":"echo","Payload":"{% $states.context.Task.Token %}"}""");

    private static LocalCloud cloud;
    private static SfnClient sfn;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        cloud = LocalCloud.start(TestApplication.in(folder).build());
        sfn = SdkClient.of(cloud);
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
    }

    @Test
    void aWorkerTakesATaskAndAnswersIt() throws Exception {
        String execution = startWithActivity("answered", "{\"n\":1}");
        GetActivityTaskResponse task =
                sfn.getActivityTask(r -> r.activityArn(ACTIVITY + "answered").workerName("anna"));
        assertThat(task.input()).isEqualTo("{\"n\":1}");

        sfn.sendTaskHeartbeat(r -> r.taskToken(task.taskToken()));
        sfn.sendTaskSuccess(r -> r.taskToken(task.taskToken()).output("{\"n\":2}"));

        assertThat(ended(execution).output()).isEqualTo("{\"n\":2}");
        assertThat(history(execution))
                .extracting(HistoryEvent::typeAsString)
                .containsSubsequence("ActivityScheduled", "ActivityStarted", "ActivitySucceeded");
        assertThat(history(execution).get(3).activityStartedEventDetails().workerName())
                .isEqualTo("anna");
        assertRefused(
                () -> sfn.sendTaskSuccess(r -> r.taskToken(task.taskToken()).output("{}")),
                "TaskTimedOut",
                "Task Timed Out: 'Provided task does not exist anymore'");
    }

    @Test
    void aWorkerWaitsForATask() throws Exception {
        sfn.createActivity(r -> r.name("awaited"));
        CompletableFuture<GetActivityTaskResponse> task =
                CompletableFuture.supplyAsync(() -> sfn.getActivityTask(r -> r.activityArn(ACTIVITY + "awaited")));
        Thread.sleep(300);
        assertThat(task).isNotDone();

        String execution = startWithActivity("awaited", "1");
        sfn.sendTaskFailure(
                r -> r.taskToken(task.join().taskToken()).error("Rejected").cause("too dear"));

        DescribeExecutionResponse ended = ended(execution);
        assertThat(ended.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(ended.error()).isEqualTo("Rejected");
        assertThat(ended.cause()).isEqualTo("too dear");
    }

    @Test
    void aTaskOfAStoppedExecutionIsNotGivenAway() throws Exception {
        String stopped = startWithActivity("stopped", "1");
        sfn.stopExecution(r -> r.executionArn(stopped));
        ended(stopped);
        startWithActivity("stopped", "2");

        assertThat(sfn.getActivityTask(r -> r.activityArn(ACTIVITY + "stopped")).input())
                .isEqualTo("2");
    }

    @Test
    void whoeverHoldsTheTokenAnswers() throws Exception {
        String execution = start("callback", CALLBACK, "{}");
        String token = submitted(execution);

        sfn.sendTaskSuccess(r -> r.taskToken(token).output("\"approved\""));

        assertThat(ended(execution).output()).isEqualTo("\"approved\"");
    }

    @Test
    void refusesBrokenRequests() {
        assertRefused(
                () -> sfn.getActivityTask(r -> r.activityArn(ACTIVITY + "missing")),
                "ActivityDoesNotExist",
                "Activity Does Not Exist: '" + ACTIVITY + "missing'");
        assertRefused(
                () -> sfn.sendTaskHeartbeat(r -> r.taskToken("fake")),
                "InvalidToken",
                "Invalid Token: 'Invalid token'");
        assertThatThrownBy(() -> sfn.sendTaskSuccess(r -> r.taskToken("fake").output("{")))
                .isInstanceOfSatisfying(
                        SfnException.class,
                        e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("InvalidOutput"));
    }

    @Test
    void anExpressMachineWaitsForNobody() {
        assertRefused(
                () -> createExpress(CALLBACK),
                "InvalidDefinition",
                "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Express state machine does not support"
                        + " '.waitForTaskToken' service integration at /States/A/Resource'");
        assertRefused(
                () -> createExpress(ONE_TASK.formatted(ACTIVITY + "any", "")),
                "InvalidDefinition",
                "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Express state machine does not support"
                        + " Activity ARN at /States/A/Resource'");
    }

    private static void createExpress(String definition) {
        sfn.createStateMachine(r -> r.name("quick")
                .type(StateMachineType.EXPRESS)
                .definition(definition)
                .roleArn(ROLE));
    }

    private static String startWithActivity(String activity, String input) {
        sfn.createActivity(r -> r.name(activity));
        return start("with-" + activity, ONE_TASK.formatted(ACTIVITY + activity, ""), input);
    }

    private static String start(String machine, String definition, String input) {
        String arn = sfn.createStateMachine(
                        r -> r.name(machine).definition(definition).roleArn(ROLE))
                .stateMachineArn();
        return sfn.startExecution(r -> r.stateMachineArn(arn).input(input)).executionArn();
    }

    /** The token that the function got, once it has returned. */
    private static String submitted(String execution) throws InterruptedException {
        while (history(execution).stream()
                .noneMatch(event -> event.typeAsString().equals("TaskSubmitted"))) {
            Thread.sleep(50);
        }
        return history(execution).stream()
                .filter(event -> event.typeAsString().equals("TaskScheduled"))
                .map(event -> event.taskScheduledEventDetails().parameters())
                .map(parameters -> parameters.replaceAll(".*\"Payload\":\"([^\"]*)\".*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static DescribeExecutionResponse ended(String execution) throws InterruptedException {
        DescribeExecutionResponse described = sfn.describeExecution(r -> r.executionArn(execution));
        while (described.status() == ExecutionStatus.RUNNING) {
            Thread.sleep(50);
            described = sfn.describeExecution(r -> r.executionArn(execution));
        }
        return described;
    }

    private static List<HistoryEvent> history(String execution) {
        return sfn.getExecutionHistory(r -> r.executionArn(execution)).events();
    }

    private static void assertRefused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SfnException.class, e -> {
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
        });
    }
}
