package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.DescribeMapRunResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.MapRunListItem;
import software.amazon.awssdk.services.sfn.model.MapRunStatus;
import software.amazon.awssdk.services.sfn.model.SfnException;

@Timeout(60)
class MapRunApiTest {

    private static final String PREFIX = "arn:aws:states:us-east-1:123456789012:";
    private static final String PASS = "\"P\": {\"Type\": \"Pass\", \"End\": true}";
    private static final String LONG_WAIT = "\"P\": {\"Type\": \"Wait\", \"Seconds\": 3600, \"End\": true}";

    private static LocalCloud cloud;
    private static SfnClient sfn;

    @BeforeAll
    static void start() throws Exception {
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
    void describesAMapRun() throws Exception {
        String execution =
                start("described", "\"MaxConcurrency\": 3, \"ItemBatcher\": {\"MaxItemsPerBatch\": 2},", PASS);
        awaitEnd(execution);

        MapRunListItem listed = onlyMapRun(execution);
        DescribeMapRunResponse mapRun = sfn.describeMapRun(r -> r.mapRunArn(listed.mapRunArn()));

        assertThat(listed.mapRunArn()).startsWith(PREFIX + "mapRun:described/each:");
        assertThat(listed.stateMachineArn()).isEqualTo(PREFIX + "stateMachine:described/each");
        assertThat(listed.executionArn()).isEqualTo(execution);
        assertThat(mapRun.status()).isEqualTo(MapRunStatus.SUCCEEDED);
        assertThat(mapRun.maxConcurrency()).isEqualTo(3);
        assertThat(mapRun.itemCounts().succeeded()).isEqualTo(3);
        assertThat(mapRun.executionCounts().total()).isEqualTo(2);
        assertThat(mapRun.executionCounts().resultsWritten()).isEqualTo(2);
        assertThat(mapRun.startDate()).isBeforeOrEqualTo(mapRun.stopDate());
    }

    @Test
    void childExecutionsAreFoundByTheirMapRun() throws Exception {
        String execution = start("children", "\"ItemBatcher\": {\"MaxItemsPerBatch\": 2},", PASS);
        awaitEnd(execution);
        String mapRun = onlyMapRun(execution).mapRunArn();

        List<ExecutionListItem> children =
                sfn.listExecutions(r -> r.mapRunArn(mapRun)).executions();
        ExecutionListItem oldest = children.get(1);
        DescribeExecutionResponse child = sfn.describeExecution(r -> r.executionArn(oldest.executionArn()));

        assertThat(children).extracting(ExecutionListItem::itemCount).containsExactly(1, 2);
        assertThat(children).extracting(ExecutionListItem::mapRunArn).containsOnly(mapRun);
        assertThat(child.input()).isEqualTo("{\"Items\":[1,2]}");
        assertThat(child.stateMachineArn()).isEqualTo(PREFIX + "stateMachine:children/each");
        assertThat(child.mapRunArn()).isEqualTo(mapRun);
        assertThat(sfn.getExecutionHistory(r -> r.executionArn(child.executionArn()))
                        .events())
                .extracting(HistoryEvent::typeAsString)
                .containsExactly("ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded");
        assertThat(sfn.listExecutions(r -> r.stateMachineArn(PREFIX + "stateMachine:children"))
                        .executions())
                .extracting(ExecutionListItem::executionArn)
                .containsExactly(execution);
    }

    @Test
    void changesTheBoundsOfAMapRunThatRuns() throws Exception {
        String execution = start("changing", "\"MaxConcurrency\": 1,", LONG_WAIT);
        String mapRun = onlyMapRun(execution).mapRunArn();

        sfn.updateMapRun(r ->
                r.mapRunArn(mapRun).maxConcurrency(2).toleratedFailureCount(1L).toleratedFailurePercentage(80f));
        DescribeMapRunResponse changed = sfn.describeMapRun(r -> r.mapRunArn(mapRun));
        while (changed.executionCounts().running() < 2) {
            Thread.sleep(10);
            changed = sfn.describeMapRun(r -> r.mapRunArn(mapRun));
        }
        assertThat(changed.maxConcurrency()).isEqualTo(2);
        assertThat(changed.toleratedFailureCount()).isEqualTo(1);
        assertThat(changed.toleratedFailurePercentage()).isEqualTo(80f);

        sfn.stopExecution(r -> r.executionArn(execution));
        awaitEnd(execution);
        assertThat(sfn.describeMapRun(r -> r.mapRunArn(mapRun)).status()).isEqualTo(MapRunStatus.ABORTED);
        assertRefused(
                () -> sfn.updateMapRun(r -> r.mapRunArn(mapRun).maxConcurrency(5)),
                "ValidationException",
                "Map Run is ABORTED and cannot be updated");
    }

    @Test
    void refusesMapRunsThatAreNone() {
        assertRefused(
                () -> sfn.describeMapRun(r -> r.mapRunArn(PREFIX + "execution:a:b")),
                "InvalidArn",
                "Invalid Arn: 'Resource type not valid in this context: execution'");
        assertRefused(
                () -> sfn.describeMapRun(r -> r.mapRunArn(PREFIX + "mapRun:a/b:c")),
                "ResourceNotFound",
                "Resource not found: '" + PREFIX + "mapRun:a/b:c'");
    }

    private static String start(String name, String members, String states) {
        String definition = """
                {"QueryLanguage": "JSONata", "StartAt": "M", "States": {"M": {"Type": "Map", "Label": "each", %s
                  "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "P", "States": {%s}}, "End": true}}}
                """.formatted(members, states);
        sfn.createStateMachine(
                r -> r.name(name).definition(definition).roleArn("arn:aws:iam::012345678901:role/DummyRole"));
        return sfn.startExecution(
                        r -> r.stateMachineArn(PREFIX + "stateMachine:" + name).input("[1,2,3]"))
                .executionArn();
    }

    private static MapRunListItem onlyMapRun(String execution) throws InterruptedException {
        List<MapRunListItem> mapRuns =
                sfn.listMapRuns(r -> r.executionArn(execution)).mapRuns();
        while (mapRuns.isEmpty()) {
            Thread.sleep(10);
            mapRuns = sfn.listMapRuns(r -> r.executionArn(execution)).mapRuns();
        }
        assertThat(mapRuns).hasSize(1);
        return mapRuns.get(0);
    }

    private static void awaitEnd(String arn) throws InterruptedException {
        while (sfn.describeExecution(r -> r.executionArn(arn)).status() == ExecutionStatus.RUNNING) {
            Thread.sleep(10);
        }
    }

    private static void assertRefused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SfnException.class, e -> {
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
        });
    }
}
