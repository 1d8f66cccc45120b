package dev.stepwright.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WorkflowTest(definition = "services.asl.json")
class ServicesTest {

    private static final Map<String, String> ORDER = Map.of("id", "7");

    @BeforeEach
    void read(WorkflowRunner workflow) {
        workflow.task("dynamodb:getItem").returnsJson("{\"Item\": {\"total\": {\"N\": \"30\"}}}");
    }

    @Test
    void answerByStandIns(WorkflowRunner workflow) {
        workflow.task("Ask").returns("pack it").after(Duration.ofHours(2));
        workflow.task("arn:aws:states:::ecs:runTask.sync")
                .returns(Map.of("StoppedReason", "packed"))
                .after(Duration.ofMinutes(30));

        assertThat(workflow.run(ORDER)).hasOutput("packed").took(Duration.ofMinutes(150));
    }

    @Test
    void failByStandIns(WorkflowRunner workflow) {
        workflow.task("Ask").returns("pack it");
        workflow.task("Pack").fails("States.TaskFailed", "no cardboard");

        assertThat(workflow.run(ORDER)).hasOutput("no cardboard");
    }

    @Test
    void waitForTheTest(WorkflowRunner workflow) {
        Run run = workflow.start(ORDER);
        assertThat(run.calls("dynamodb:getItem").get(0).json())
                .isEqualTo("{\"TableName\":\"orders\",\"Key\":{\"id\":{\"S\":\"7\"}}}");
        assertThat(run.task("Ask").call().json()).endsWith("\"MessageBody\":{\"token\":\"token-1\",\"total\":\"30\"}}");

        run.task("Ask").succeeds("pack it");
        assertThat(run).isWaitingIn("Pack");

        run.task("ecs:runTask.sync").succeeds(Map.of("StoppedReason", "packed by hand"));
        assertThat(run).hasOutput("packed by hand");
    }

    @Test
    void failWithAnErrorOfTheService(WorkflowRunner workflow) {
        workflow.task("Read").fails("DynamoDB.ProvisionedThroughputExceededException", "slow down");
        assertThat(workflow.run(ORDER)).failed("DynamoDB.ProvisionedThroughputExceededException");
    }
}
