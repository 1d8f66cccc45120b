package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.DescribeMapRunResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionRedriveFilter;
import software.amazon.awssdk.services.sfn.model.ExecutionRedriveStatus;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.GetActivityTaskResponse;
import software.amazon.awssdk.services.sfn.model.HistoryEventType;
import software.amazon.awssdk.services.sfn.model.MapRunStatus;
import software.amazon.awssdk.services.sfn.model.SfnException;

@Timeout(60)
class RedriveApiTest {

    private static LocalCloud cloud;
    private static SfnClient sfn;

    @BeforeAll
    static void start() {
        cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
        sfn = SdkClient.of(cloud);
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
    }

    @Test
    void anExecutionGoesOnUnderItsOwnName() throws Exception {
        String execution = start("again", "%s");
        fail("again");
        DescribeExecutionResponse failed = awaitEnd(execution);
        assertThat(failed.redriveStatus()).isEqualTo(ExecutionRedriveStatus.REDRIVABLE);
        assertThat(failed.redriveCount()).isZero();
        assertThat(failed.redriveDate()).isNull();

        Instant date = sfn.redriveExecution(r -> r.executionArn(execution)).redriveDate();
        succeed("again", "7");
        DescribeExecutionResponse ended = awaitEnd(execution);

        assertThat(ended.output()).isEqualTo("7");
        assertThat(ended.redriveCount()).isEqualTo(1);
        assertThat(ended.redriveDate()).isEqualTo(date);
        assertThat(ended.redriveStatusReason()).isEqualTo("Execution is SUCCEEDED and cannot be redriven");
        assertThat(sfn.getExecutionHistory(r -> r.executionArn(execution)).events())
                .filteredOn(event -> event.type() == HistoryEventType.EXECUTION_REDRIVEN)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.executionRedrivenEventDetails().redriveCount())
                            .isEqualTo(1);
                    assertThat(event.previousEventId()).isEqualTo(event.id() - 1);
                });
        assertThat(listed("again", ExecutionRedriveFilter.REDRIVEN)).hasSize(1);
        assertThat(listed("again", ExecutionRedriveFilter.NOT_REDRIVEN)).isEmpty();
    }

    @Test
    void aRepeatedCallIsTheSameRedrive() throws Exception {
        String execution = start("once", "%s");
        fail("once");
        awaitEnd(execution);

        Instant first = redrive(execution, "token");
        assertThat(redrive(execution, "token")).isEqualTo(first);
        assertThatThrownBy(() -> redrive(execution, "other"))
                .isInstanceOf(SfnException.class)
                .hasMessageContaining("Execution is RUNNING and cannot be redriven")
                .extracting(thrown -> ((SfnException) thrown).awsErrorDetails().errorCode())
                .isEqualTo("ExecutionNotRedrivable");
        assertThat(sfn.describeExecution(r -> r.executionArn(execution)).redriveCount())
                .isEqualTo(1);
    }

    @Test
    void aMapRunTakesUpItsChildren() throws Exception {
        String execution = start("each", """
                {"Type": "Map", "Label": "each", "Items": [1], "End": true,
                 "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                   "StartAt": "T", "States": {"T": %s}}}
                """);
        fail("each");
        awaitEnd(execution);
        String mapRun =
                sfn.listMapRuns(r -> r.executionArn(execution)).mapRuns().get(0).mapRunArn();
        String child =
                sfn.listExecutions(r -> r.mapRunArn(mapRun)).executions().get(0).executionArn();
        assertThat(sfn.describeExecution(r -> r.executionArn(child)).redriveStatus())
                .isEqualTo(ExecutionRedriveStatus.REDRIVABLE_BY_MAP_RUN);
        assertThatThrownBy(() -> sfn.redriveExecution(r -> r.executionArn(child)))
                .hasMessageContaining("Labeled Execution ARNs are not supported for this API");

        sfn.redriveExecution(r -> r.executionArn(execution));
        succeed("each", "8");

        assertThat(awaitEnd(execution).output()).isEqualTo("[8]");
        DescribeMapRunResponse described = sfn.describeMapRun(r -> r.mapRunArn(mapRun));
        assertThat(described.status()).isEqualTo(MapRunStatus.SUCCEEDED);
        assertThat(described.redriveCount()).isEqualTo(1);
        assertThat(described.executionCounts().pendingRedrive()).isZero();
        assertThat(sfn.describeExecution(r -> r.executionArn(child)).redriveCount())
                .isEqualTo(1);
    }

    private static Instant redrive(String execution, String token) {
        return sfn.redriveExecution(r -> r.executionArn(execution).clientToken(token))
                .redriveDate();
    }

    /** @param state with a place for the state that an activity of the same name works on */
    private static String start(String name, String state) {
        String activity = sfn.createActivity(r -> r.name(name)).activityArn();
        String task = "{\"Type\": \"Task\", \"Resource\": \"%s\", \"End\": true}".formatted(activity);
        String definition = "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"S\", \"States\": {\"S\": %s}}"
                .formatted(state.formatted(task));
        String machine = sfn.createStateMachine(
                        r -> r.name(name).definition(definition).roleArn("arn:aws:iam::111111111111:role/DummyRole"))
                .stateMachineArn();
        return sfn.startExecution(r -> r.stateMachineArn(machine)).executionArn();
    }

    private static GetActivityTaskResponse task(String activity) {
        return sfn.getActivityTask(r -> r.activityArn("arn:aws:states:us-east-1:123456789012:activity:" + activity));
    }

    private static void fail(String activity) {
        String token = task(activity).taskToken();
        sfn.sendTaskFailure(r -> r.taskToken(token).error("E"));
    }

    private static void succeed(String activity, String output) {
        String token = task(activity).taskToken();
        sfn.sendTaskSuccess(r -> r.taskToken(token).output(output));
    }

    private static List<ExecutionListItem> listed(String machine, ExecutionRedriveFilter filter) {
        return sfn.listExecutions(
                        r -> r.stateMachineArn("arn:aws:states:us-east-1:123456789012:stateMachine:" + machine)
                                .redriveFilter(filter))
                .executions();
    }

    private static DescribeExecutionResponse awaitEnd(String execution) throws InterruptedException {
        DescribeExecutionResponse described = sfn.describeExecution(r -> r.executionArn(execution));
        while (described.status() == ExecutionStatus.RUNNING) {
            Thread.sleep(20);
            described = sfn.describeExecution(r -> r.executionArn(execution));
        }
        return described;
    }
}
