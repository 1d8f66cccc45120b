package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.testing.Run;
import dev.stepwright.testing.StepCall;
import dev.stepwright.testing.WorkflowRunner;
import dev.stepwright.testing.WorkflowTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@WorkflowTest(Orders.class)
class OrdersTest {

    private final Order order = new Order("7", List.of("book", "pen"), 30);

    @Test
    void shipsAfterAWeek(WorkflowRunner workflow) {
        workflow.step("charge").returns(new Payment("p-1", 30));
        workflow.step("reserve").returns(true);
        workflow.step("cancelled").returns(false);

        Run run = workflow.run(order);

        assertThat(run)
                .hasOutput(new Confirmation("7", "shipped"))
                .visited("charge", "reserve", "wait", "ship")
                .called("reserve", "book", 1)
                .called("reserve", "pen", 1)
                .didNotCall("refund")
                .took(Duration.ofDays(7));
    }

    @Test
    void triesAgainWhenTheBankIsBusy(WorkflowRunner workflow) {
        workflow.step("reserve").returns(true);
        workflow.step("charge").fails(new Busy("later")).times(2).returns(new Payment("p-1", 30));

        Run run = workflow.run(order);

        assertThat(run).succeeded().calledTimes("charge", 3);
        assertThat(run.calls("charge"))
                .extracting(StepCall::sinceStart)
                .containsExactly(seconds(0), seconds(10), seconds(30));
    }

    @Test
    void refundsWhatIsSoldOut(WorkflowRunner workflow) {
        workflow.step("charge").returns(new Payment("p-1", 30));
        workflow.step("reserve").returns(true).returns(false);
        workflow.step("refund").returns(null);

        Run run = workflow.run(order);

        assertThat(run)
                .failed(SoldOut.class)
                .withMessage("there is no pen")
                .called("refund", new Payment("p-1", 30), "pen")
                .didNotVisit("ship");

        StepCall refund = run.calls("refund").get(0);

        assertThat(refund.argument("payment", Payment.class).cents()).isEqualTo(30);
        assertThat(refund.json()).isEqualTo("{\"payment\":{\"id\":\"p-1\",\"cents\":30},\"reason\":\"pen\"}");
        assertThat(refund.state()).isEqualTo("refund (2)");
    }

    @Test
    void agreesWithJava(WorkflowRunner workflow) {
        workflow.step("charge").fails(new Busy("later")).times(2).returns(new Payment("p-1", 30));
        workflow.step("reserve").returns(true).returns(false);
        workflow.step("refund").returns(null);

        assertThat(workflow.run(order)).failed(SoldOut.class).agreesWithJava();
    }

    @Test
    void mayBeCancelledForAWeek(WorkflowRunner workflow) {
        workflow.step("charge").returns(new Payment("p-1", 30));
        workflow.step("reserve").returns(true);
        AtomicBoolean cancelled = new AtomicBoolean();
        workflow.step("cancelled").answers(call -> cancelled.get());
        workflow.step("refund").returns(null);

        Run run = workflow.startingAt(Instant.parse("2026-01-01T00:00:00Z")).start(order);
        assertThat(run).isWaitingIn("wait");

        run.advance(Duration.ofDays(6));
        cancelled.set(true);
        assertThat(run).isWaitingIn("wait");

        run.advance(Duration.ofDays(1));
        assertThat(run).hasOutput(new Confirmation("7", "cancelled"));
        assertThat(run.time()).isEqualTo(Instant.parse("2026-01-08T00:00:00Z"));
    }

    @Test
    void showsWhatHappened(WorkflowRunner workflow) {
        workflow.step("charge").fails(new Busy("later")).returns(new Payment("p-1", 30));
        workflow.step("reserve").returns(true).returns(false);
        workflow.step("refund").returns(null);

        Run run = workflow.run(order);

        assertThatThrownBy(() -> assertThat(run).succeeded())
                .message()
                .satisfies(message -> Page.TESTING.requireContains(message));
    }

    private static Duration seconds(long number) {
        return Duration.ofSeconds(number);
    }
}
