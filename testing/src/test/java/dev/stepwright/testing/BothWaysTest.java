package dev.stepwright.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import shop.Busy;
import shop.Campaign;
import shop.Mailing;
import shop.Order;
import shop.Orders;
import shop.Payment;

class BothWaysTest {

    @Nested
    @WorkflowTest(value = Mailing.class, name = "mailing")
    class SideBySide {

        private final Campaign campaign =
                new Campaign(Instant.parse("2026-02-01T00:00:00Z"), List.of("Ann", "Bob", "Cid"));

        @Test
        void agreesWithRealSteps(WorkflowRunner workflow) {
            assertThat(workflow.run(campaign)).succeeded().agreesWithJava();
        }

        @Test
        void agreesWhenABranchFails(WorkflowRunner workflow) {
            workflow.step("archive").fails(new IllegalStateException("full"));
            assertThat(workflow.run(campaign))
                    .failed(IllegalStateException.class)
                    .agreesWithJava();
        }

        @Test
        void agreesOnAnInputThatLacksMembers(WorkflowRunner workflow) {
            assertThat(workflow.runJson("{\"begin\": \"2026-02-01T00:00:00Z\", \"customers\": []}"))
                    .agreesWithJava();
        }
    }

    @Nested
    @WorkflowTest(value = Mailing.class, name = "area")
    class Different {

        @Test
        void showsTheOutcomes(WorkflowRunner workflow) {
            Run run = workflow.run(65536);
            assertThatThrownBy(() -> assertThat(run).agreesWithJava())
                    .hasMessageContaining("Java returned 0, the state machine returned 4294967296")
                    .hasMessageContaining("sent    {\"number\":65536}");
        }

        @Test
        void hasNoStandInForAState(WorkflowRunner workflow) {
            workflow.task("note").returns(null);
            Run run = workflow.run(3);
            assertThatThrownBy(() -> assertThat(run).agreesWithJava())
                    .hasMessage("Plain Java has no states, and so no stand-in for note; use step instead of task.");
        }
    }

    @Nested
    @WorkflowTest(Orders.class)
    class Retried {

        private final Order order = new Order("1", List.of(), 1);

        @Test
        void showsCallsThatDiffer(WorkflowRunner workflow) {
            AtomicInteger payments = new AtomicInteger();
            workflow.step("charge").answers(call -> new Payment("p-" + payments.incrementAndGet(), 1));
            workflow.step("cancelled").returns(true);
            workflow.step("refund").returns(null);
            Run run = workflow.run(order);
            assertThatThrownBy(() -> assertThat(run).agreesWithJava())
                    .hasMessageContaining("to agree with Java: the calls differ.")
                    .hasMessageContaining("refund {\"payment\":{\"id\":\"p-2\",\"cents\":1},\"reason\":\"cancelled\"}")
                    .hasMessageContaining("refund {\"payment\":{\"id\":\"p-1\",\"cents\":1},\"reason\":\"cancelled\"}");
        }

        @Test
        void agreesOnErrorsOfTheService(WorkflowRunner workflow) {
            workflow.step("charge")
                    .fails("Lambda.TooManyRequestsException", "slow down")
                    .times(6)
                    .returns(new Payment("p", 1));
            workflow.step("cancelled").returns(false);
            assertThat(workflow.run(order)).succeeded().calledTimes("charge", 7).agreesWithJava();
        }

        @Test
        void agreesWhenAttemptsAreSpent(WorkflowRunner workflow) {
            workflow.step("charge").fails(new Busy("later"));
            assertThat(workflow.run(order))
                    .failed(Busy.class)
                    .calledTimes("charge", 4)
                    .agreesWithJava();
        }
    }
}
