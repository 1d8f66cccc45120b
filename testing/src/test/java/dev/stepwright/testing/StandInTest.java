package dev.stepwright.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.Order;
import shop.Orders;
import shop.Payment;

@WorkflowTest(Orders.class)
class StandInTest {

    private final Order order = new Order("1", List.of(), 5);

    @BeforeEach
    void pay(WorkflowRunner workflow) {
        workflow.step("charge").answers(Order.class, given -> new Payment("p-" + given.id(), given.cents()));
    }

    @Test
    void isTheOneOfBeforeEach(WorkflowRunner workflow) {
        workflow.step("cancelled").returns(false);
        assertThat(workflow.run(order)).hasOutputJson("{\"status\": \"shipped\", \"order\": \"1\"}");
    }

    @Test
    void isReplacedByALaterOne(WorkflowRunner workflow) {
        workflow.step("charge").fails("Sandbox.Timedout", "Task timed out after 30.00 seconds");
        assertThat(workflow.run(order))
                .failed("Sandbox.Timedout")
                .withMessage("Task timed out after 30.00 seconds")
                .hasTransitions(1);
    }

    @Test
    void letsTheStepItselfRun(WorkflowRunner workflow) {
        workflow.step("charge").runs();
        Run run = workflow.run(order);
        assertThat(run).failed(UnsupportedOperationException.class).withMessage("no bank is connected");
        assertThat(run.cause().orElseThrow()).contains("shop.Orders.charge(Orders.java:");
    }

    @Test
    void beginsAnewInEachRun(WorkflowRunner workflow) {
        workflow.step("cancelled").returns(true).returns(false);
        workflow.step("refund").returnsJson("null");
        assertThat(workflow.run(order)).called("refund", new Payment("p-1", 5), "cancelled");
        assertThat(workflow.run(order)).called("refund");
    }

    @Test
    void takesVirtualTime(WorkflowRunner workflow) {
        workflow.step("cancelled").returns(false).after(Duration.ofMinutes(5));
        assertThat(workflow.run(order))
                .succeeded()
                .waited(Duration.ofDays(7))
                .took(Duration.ofDays(7).plusMinutes(5));
    }

    @Test
    void isNotForUnknownSteps(WorkflowRunner workflow) {
        assertThatThrownBy(() -> workflow.step("pay"))
                .hasMessage(
                        "The workflow orders calls no step pay; it calls charge, reserve, refund, cancelled, ship.");
        assertThatThrownBy(() -> workflow.task("Pay"))
                .hasMessageStartingWith("No task of orders is called Pay; its Task states are charge, ");
    }

    @Test
    void failsTheTestWithAValueThatHasNoJson(WorkflowRunner workflow) {
        workflow.step("charge").returns(new Object());
        assertThatThrownBy(() -> workflow.run(order))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be written as JSON of shop.Payment");
    }
}
