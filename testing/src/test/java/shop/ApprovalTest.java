package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.testing.Run;
import dev.stepwright.testing.WorkflowRunner;
import dev.stepwright.testing.WorkflowTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WorkflowTest(definition = "src/test/resources/approval.asl.json")
class ApprovalTest {

    @Test
    void publishesWhatIsApproved(WorkflowRunner workflow) {
        workflow.task("Check").returns(Map.of("words", 120));
        workflow.task("arn:aws:states:us-east-1:123456789012:activity:review")
                .returns("APPROVED")
                .after(Duration.ofDays(3));
        workflow.task("publish").returns("/texts/1");

        Run run = workflow.runJson("{\"title\": \"Tests\"}");

        assertThat(run)
                .hasOutput("/texts/1")
                .visited("Check", "Review", "Publish")
                .took(Duration.ofDays(3));
    }

    @Test
    void isRejectedByTheTest(WorkflowRunner workflow) {
        workflow.task("Check").returns(Map.of("words", 120));

        Run run = workflow.startJson("{\"title\": \"Tests\"}");
        assertThat(run).isWaitingIn("Review");

        run.advance(Duration.ofDays(3));
        run.task("Review").fails("Rejected", "too long");
        assertThat(run).failed("Rejected").withMessage("too long");
    }
}
