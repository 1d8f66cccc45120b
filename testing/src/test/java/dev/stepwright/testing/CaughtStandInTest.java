package dev.stepwright.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import shop.Mailing;

/** What a stand-in throws, where the workflow catches everything. */
@WorkflowTest(value = Mailing.class, name = "careless")
class CaughtStandInTest {

    @Test
    void anExceptionIsTheSteps(WorkflowRunner workflow) {
        workflow.step("note").fails(new IllegalStateException("no ink"));
        assertThat(workflow.run("text")).hasOutput("lost").agreesWithJava();
    }

    @Test
    void anAssertionErrorIsTheTests(WorkflowRunner workflow) {
        workflow.step("note").answers(call -> {
            assertThat(call.argument(Integer.class)).isEqualTo(5);
            return null;
        });
        assertThatThrownBy(() -> workflow.run("text"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but was: 4");
    }
}
