package sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DataProcessingTest {

    private final DataProcessing workflow = new DataProcessing();

    @Test
    void reportsMoodAndKeywords() {
        assertThat(workflow.run(new Message("  Hello,   Step Functions! ")))
                .isEqualTo(new Report(
                        "Hello, Step Functions!", Mood.NEUTRAL, List.of("hello", "step", "functions"), false));
    }

    @Test
    void escalatesComplaints() {
        Report report = workflow.run(new Message("My order arrived broken, this is terrible"));
        assertThat(report.mood()).isEqualTo(Mood.NEGATIVE);
        assertThat(report.escalated()).isTrue();
    }

    @Test
    void doesNotEscalatePraise() {
        Report report = workflow.run(new Message("Thanks, I love it"));
        assertThat(report.mood()).isEqualTo(Mood.POSITIVE);
        assertThat(report.escalated()).isFalse();
    }

    @Test
    void refusesInputWithoutMessage() {
        assertThatThrownBy(() -> workflow.run(new Message(null)))
                .isInstanceOf(MissingMessage.class)
                .hasMessage("the input has no \"message\"");
    }

    @Test
    void refusesAMessageWithoutWords() {
        assertThatThrownBy(() -> workflow.run(new Message("  "))).isInstanceOf(EmptyMessage.class);
    }

    @Test
    void answersWithTheProcessedMessage() {
        assertThat(new ProcessData().processData(new Message(" Hello,  Lambda! ")))
                .isEqualTo(new Message("Hello, Lambda!"));
    }
}
