package sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.testing.WorkflowRunner;
import dev.stepwright.testing.WorkflowTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The state machine that the workflow becomes; what it computes is the subject of {@link DataProcessingTest}. */
@WorkflowTest(DataProcessing.class)
class DataProcessingStatesTest {

    private final Message complaint = new Message("This is terrible");

    @Test
    void doesWhatTheJavaDoes(WorkflowRunner workflow) {
        assertThat(workflow.run(new Message("Hello, Step Functions!")))
                .hasOutput(new Report(
                        "Hello, Step Functions!", Mood.NEUTRAL, List.of("hello", "step", "functions"), false))
                .hasTransitions(7)
                .agreesWithJava();
    }

    @Test
    void endsWithoutWords(WorkflowRunner workflow) {
        assertThat(workflow.run(new Message("  ")))
                .failed(EmptyMessage.class)
                .visitedExactly("process", "if text.words() == 0", "throw EmptyMessage")
                .agreesWithJava();
    }

    @Test
    void escalatesAgainWhenTheTicketSystemCannotBeReached(WorkflowRunner workflow) {
        workflow.step("escalate")
                .fails(new UncheckedIOException(new IOException("no route to host")))
                .times(2)
                .runs();
        assertThat(workflow.run(complaint))
                .succeeded()
                .calledTimes("escalate", 3)
                .took(Duration.ofSeconds(6))
                .agreesWithJava();
    }
}
