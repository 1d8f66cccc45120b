package dev.stepwright.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
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
                    .hasMessageContaining("sent    65536");
        }

        @Test
        void showsTheCalls(WorkflowRunner workflow) {
            workflow.task("note").fails(new Busy("as a state"));
            Run run = workflow.run(3);
            assertThatThrownBy(() -> assertThat(run).agreesWithJava())
                    .hasMessageContaining("Java returned 9, the state machine failed with shop.Busy");
        }
    }

    @Nested
    @WorkflowTest(Orders.class)
    class Retried {

        private final Order order = new Order("1", List.of(), 1);

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
