package dev.stepwright.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WorkflowTest(definition = "callback.asl.json")
class CallbackTest {

    private static final Map<String, String> QUESTION = Map.of("question", "may I?");

    @Test
    void isAnsweredByTheTest(WorkflowRunner workflow) {
        workflow.task("tell").answers(StepCall::json);

        Run run = workflow.start(QUESTION);
        assertThat(run.task("ask").call().json()).isEqualTo("{\"token\":\"token-1\",\"question\":\"may I?\"}");
        run.advance(Duration.ofMinutes(9)).task("Ask").heartbeat();
        run.advance(Duration.ofMinutes(9)).task("Ask").succeeds("yes");

        assertThat(run).hasOutput("\"yes\"").took(Duration.ofMinutes(18));
    }

    @Test
    void isMissedWithoutAHeartbeat(WorkflowRunner workflow) {
        Run run = workflow.run(QUESTION);
        assertThat(run).failed("States.Timeout").took(Duration.ofMinutes(10));
        assertThatThrownBy(() -> run.task("Ask")).hasMessageStartingWith("No task Ask waits to be answered.");
    }

    @Test
    void isAnsweredByAStandInForTheFunction(WorkflowRunner workflow) {
        workflow.task("arn:aws:lambda:us-east-1:123456789012:function:ask")
                .returns("yes")
                .after(Duration.ofMinutes(5));
        workflow.task("Tell").returns(42);

        assertThat(workflow.run(QUESTION))
                .hasOutput(42)
                .visitedExactly("Ask", "Tell")
                .called("ask")
                .took(Duration.ofMinutes(5));
    }

    @Test
    void timesOutWhenAStandInIsTooSlow(WorkflowRunner workflow) {
        workflow.task("Ask").returns("yes");
        workflow.task("Tell").returns(42).after(Duration.ofSeconds(31));
        assertThat(workflow.run(QUESTION)).failed("States.Timeout").took(Duration.ofSeconds(30));
    }

    @Test
    void needsStandIns(WorkflowRunner workflow) {
        workflow.task("Ask").returns("yes");
        assertThatThrownBy(() -> workflow.run(QUESTION))
                .hasMessage("The state Tell calls tell, which has no stand-in: workflow.task(\"Tell\").returns(…)");
    }
}
