package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionRedriveStatus;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.GetActivityTaskResponse;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.RoutingConfigurationListItem;
import software.amazon.awssdk.services.sfn.model.Tag;

/** The local cloud is closed and started again on the same folder. */
@Timeout(120)
class RestartTest {

    private static final String ROLE = "arn:aws:iam::012345678901:role/DummyRole";
    private static final String PREFIX = "arn:aws:states:us-east-1:123456789012:";
    private static final String PASS = """
            {"QueryLanguage": "JSONata", "StartAt": "P", "States": {"P": {"Type": "Pass", "Output": %s, "End": true}}}""";
    private static final String WAIT = """
            {"QueryLanguage": "JSONata", "StartAt": "W", "States": {
              "W": {"Type": "Wait", "Seconds": 2, "Next": "P"},
              "P": {"Type": "Pass", "Output": "{% $states.context.Execution.StartTime %}", "End": true}}}""";
    private static final String ACTIVITY = """
            {"QueryLanguage": "JSONata", "StartAt": "T", "States": {"T": {"Type": "Task",
              "Resource": "arn:aws:states:us-east-1:123456789012:activity:work", "End": true}}}""";
    private static final String DISTRIBUTED = """
            {"QueryLanguage": "JSONata", "StartAt": "M", "States": {"M": {"Type": "Map", "Label": "each", "End": true,
              "Items": [1, 2, 3], "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": "{% $states.input %}", "End": true}}}}}}""";

    private static final String REDRIVEN = """
            {"QueryLanguage": "JSONata", "StartAt": "M", "States": {"M": {"Type": "Map", "Label": "each", "End": true,
              "Items": [1, 2], "MaxConcurrency": 1, "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "C", "States": {
                  "C": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input = 1 %}", "Next": "P"}], "Default": "T"},
                  "P": {"Type": "Pass", "End": true},
                  "T": {"Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:work", "End": true}}}}}}""";

    @TempDir
    private Path folder;

    private LocalCloud cloud;
    private SfnClient sfn;

    @BeforeEach
    void start() throws Exception {
        start(LocalCloudSettings.DEFAULT_RETAINED_EXECUTIONS);
    }

    private void start(int retained) throws Exception {
        cloud = LocalCloud.start(TestApplication.in(folder)
                .dataFolder(folder.resolve("data"))
                .retainedExecutions(retained)
                .build());
        sfn = SdkClient.of(cloud);
    }

    @AfterEach
    void close() {
        sfn.close();
        cloud.close();
    }

    private void restart() throws Exception {
        close();
        start();
    }

    private String create(String name, String definition) {
        return sfn.createStateMachine(r -> r.name(name)
                        .definition(definition)
                        .roleArn(ROLE)
                        .tags(Tag.builder().key("team").value("a").build()))
                .stateMachineArn();
    }

    private String start(String machine, String input) {
        return sfn.startExecution(r -> r.stateMachineArn(machine).input(input)).executionArn();
    }

    private DescribeExecutionResponse ended(String execution) throws InterruptedException {
        DescribeExecutionResponse described = sfn.describeExecution(r -> r.executionArn(execution));
        while (described.status() == ExecutionStatus.RUNNING) {
            Thread.sleep(20);
            described = sfn.describeExecution(r -> r.executionArn(execution));
        }
        return described;
    }

    @Test
    void stateMachinesHaveTheirVersionsAliasesAndTags() throws Exception {
        String machine = create("m", PASS.formatted("1"));
        String first =
                sfn.publishStateMachineVersion(r -> r.stateMachineArn(machine)).stateMachineVersionArn();
        sfn.updateStateMachine(r -> r.stateMachineArn(machine).definition(PASS.formatted("2")));
        String revision =
                sfn.describeStateMachine(r -> r.stateMachineArn(machine)).revisionId();
        sfn.createStateMachineAlias(r -> r.name("live")
                .routingConfiguration(RoutingConfigurationListItem.builder()
                        .stateMachineVersionArn(first)
                        .weight(100)
                        .build()));
        String gone = create("gone", PASS.formatted("3"));
        sfn.deleteStateMachine(r -> r.stateMachineArn(gone));

        restart();
        restart();

        assertThat(sfn.describeStateMachine(r -> r.stateMachineArn(machine)).definition())
                .isEqualTo(PASS.formatted("2"));
        assertThat(sfn.describeStateMachine(r -> r.stateMachineArn(machine)).revisionId())
                .isEqualTo(revision);
        assertThat(sfn.listTagsForResource(r -> r.resourceArn(machine)).tags())
                .extracting(Tag::value)
                .containsExactly("a");
        assertThat(sfn.listStateMachines(r -> {}).stateMachines())
                .extracting(m -> m.name())
                .containsExactly("greeting", "m");
        assertThat(ended(start(machine, "{}")).output()).isEqualTo("2");
        assertThat(ended(start(machine + ":live", "{}")).output()).isEqualTo("1");
        sfn.updateStateMachine(r -> r.stateMachineArn(machine).definition(PASS.formatted("4")));
        assertThat(sfn.publishStateMachineVersion(r -> r.stateMachineArn(machine))
                        .stateMachineVersionArn())
                .isEqualTo(machine + ":2");
    }

    @Test
    void anExecutionThatHasEndedIsAsItWas() throws Exception {
        String machine = create("m", PASS.formatted("\"{% $states.input %}\""));
        String execution = start(machine, "{\"n\":1}");
        DescribeExecutionResponse before = ended(execution);
        var historyBefore =
                sfn.getExecutionHistory(r -> r.executionArn(execution)).events();

        restart();

        DescribeExecutionResponse after = sfn.describeExecution(r -> r.executionArn(execution));
        assertThat(after.toBuilder().sdkFields())
                .allSatisfy(
                        field -> assertThat(field.getValueOrDefault(after)).isEqualTo(field.getValueOrDefault(before)));
        assertThat(sfn.getExecutionHistory(r -> r.executionArn(execution)).events())
                .isEqualTo(historyBefore);
        assertThat(sfn.listExecutions(r -> r.stateMachineArn(machine)).executions())
                .hasSize(1);
        assertThat(sfn.describeStateMachineForExecution(r -> r.executionArn(execution))
                        .definition())
                .isEqualTo(PASS.formatted("\"{% $states.input %}\""));
    }

    @Test
    void aWaitEndsWhenItWouldHaveEnded() throws Exception {
        String execution = start(create("m", WAIT), "{}");
        Instant started = sfn.describeExecution(r -> r.executionArn(execution)).startDate();

        restart();

        DescribeExecutionResponse ended = ended(execution);
        assertThat(ended.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(ended.startDate()).isEqualTo(started);
        assertThat(Duration.between(ended.startDate(), ended.stopDate()))
                .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(8));
    }

    @Test
    void aTokenIsStillGood() throws Exception {
        sfn.createActivity(r -> r.name("work"));
        String execution = start(create("m", ACTIVITY), "1");
        String activity = PREFIX + "activity:work";
        GetActivityTaskResponse task =
                sfn.getActivityTask(r -> r.activityArn(activity).workerName("w"));
        sfn.sendTaskHeartbeat(r -> r.taskToken(task.taskToken()));

        restart();

        sfn.sendTaskSuccess(r -> r.taskToken(task.taskToken()).output("2"));
        assertThat(ended(execution).output()).isEqualTo("2");
        assertThatThrownBy(() ->
                        sfn.sendTaskSuccess(r -> r.taskToken(task.taskToken()).output("3")))
                .hasMessageContaining("Task Timed Out");
    }

    @Test
    void aTaskThatNoWorkerIsKnownToHaveIsGivenOutAgain() throws Exception {
        sfn.createActivity(r -> r.name("work"));
        String execution = start(create("m", ACTIVITY), "1");
        String activity = PREFIX + "activity:work";
        GetActivityTaskResponse lost = sfn.getActivityTask(r -> r.activityArn(activity));

        restart();

        GetActivityTaskResponse task = sfn.getActivityTask(r -> r.activityArn(activity));
        assertThat(task.taskToken()).isEqualTo(lost.taskToken());
        assertThat(task.input()).isEqualTo(lost.input());
        sfn.sendTaskSuccess(r -> r.taskToken(task.taskToken()).output("2"));
        assertThat(ended(execution).output()).isEqualTo("2");
        assertThat(sfn.getExecutionHistory(r -> r.executionArn(execution)).events())
                .extracting(HistoryEvent::typeAsString)
                .containsOnlyOnce("ActivityStarted");
    }

    @Test
    void anExecutionThatFailedCanBeRedriven() throws Exception {
        sfn.createActivity(r -> r.name("work"));
        String execution = start(create("m", ACTIVITY), "1");
        String activity = PREFIX + "activity:work";
        String failing = sfn.getActivityTask(r -> r.activityArn(activity)).taskToken();
        sfn.sendTaskFailure(r -> r.taskToken(failing).error("Down"));
        assertThat(ended(execution).status()).isEqualTo(ExecutionStatus.FAILED);

        restart();
        assertThat(ended(execution).error()).isEqualTo("Down");
        sfn.redriveExecution(r -> r.executionArn(execution));
        restart();
        String token = sfn.getActivityTask(r -> r.activityArn(activity)).taskToken();
        sfn.sendTaskSuccess(r -> r.taskToken(token).output("2"));
        assertThat(ended(execution).output()).isEqualTo("2");
        restart();

        assertThat(ended(execution).output()).isEqualTo("2");
        assertThat(ended(execution).redriveCount()).isEqualTo(1);
    }

    @Test
    void aMapRunCanBeRedriven() throws Exception {
        sfn.createActivity(r -> r.name("work"));
        String execution = start(create("m", REDRIVEN), "{}");
        String activity = PREFIX + "activity:work";
        String failing = sfn.getActivityTask(r -> r.activityArn(activity)).taskToken();
        sfn.sendTaskFailure(r -> r.taskToken(failing).error("Down"));
        assertThat(ended(execution).redriveStatus()).isEqualTo(ExecutionRedriveStatus.REDRIVABLE);

        restart();
        sfn.redriveExecution(r -> r.executionArn(execution));
        restart();
        String token = sfn.getActivityTask(r -> r.activityArn(activity)).taskToken();
        sfn.sendTaskSuccess(r -> r.taskToken(token).output("7"));
        assertThat(ended(execution).output()).isEqualTo("[1,7]");
        restart();

        assertThat(ended(execution).output()).isEqualTo("[1,7]");
        assertThat(ended(execution).redriveCount()).isEqualTo(1);
        String mapRun =
                sfn.listMapRuns(r -> r.executionArn(execution)).mapRuns().get(0).mapRunArn();
        assertThat(sfn.describeMapRun(r -> r.mapRunArn(mapRun)).redriveCount()).isEqualTo(1);
        assertThat(sfn.listExecutions(r -> r.mapRunArn(mapRun)).executions())
                .extracting(child -> child.redriveCount())
                .containsExactly(1, 0);
    }

    @Test
    void aFunctionThatHadNotAnsweredIsCalledAgain() throws Exception {
        String execution = start(PREFIX + "stateMachine:greeting", "{\"millis\": 3000}");
        Thread.sleep(1_000);

        restart();

        assertThat(ended(execution).status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }

    @Test
    void childExecutionsGoOn() throws Exception {
        String execution = start(create("m", DISTRIBUTED), "{}");

        restart();

        assertThat(ended(execution).output()).isEqualTo("[1,2,3]");
        restart();
        String mapRun =
                sfn.listMapRuns(r -> r.executionArn(execution)).mapRuns().get(0).mapRunArn();
        assertThat(sfn.describeMapRun(r -> r.mapRunArn(mapRun)).itemCounts().succeeded())
                .isEqualTo(3);
        assertThat(sfn.listExecutions(r -> r.mapRunArn(mapRun)).executions())
                .hasSize(3)
                .allSatisfy(child -> assertThat(sfn.getExecutionHistory(r -> r.executionArn(child.executionArn()))
                                .events())
                        .hasSize(4));
    }

    @Test
    void onlySoManyThatHaveEndedAreKept() throws Exception {
        close();
        start(3);
        sfn.createActivity(r -> r.name("work"));
        String machine = create("m", PASS.formatted("1"));
        String waiting = start(create("w", ACTIVITY), "1");
        String first = start(machine, "{}");
        ended(first);
        for (int count = 0; count < 5; count++) {
            ended(start(machine, "{}"));
        }
        close();
        start(3);
        assertThat(sfn.listExecutions(r -> r.stateMachineArn(machine)).executions())
                .hasSize(3);
        assertThat(sfn.describeExecution(r -> r.executionArn(waiting)).status()).isEqualTo(ExecutionStatus.RUNNING);
        assertThatThrownBy(() -> sfn.describeExecution(r -> r.executionArn(first)))
                .isInstanceOf(ExecutionDoesNotExistException.class);
    }

    @Test
    void anotherOneCannotHaveTheFolder() {
        assertThatThrownBy(() -> LocalCloud.start(LocalCloudSettings.empty()
                        .apiPort(0)
                        .gatewayPort(0)
                        .dataFolder(folder.resolve("data"))
                        .build()))
                .isInstanceOf(LocalCloudException.class)
                .hasMessageContaining("is in use by another local cloud");
    }
}
