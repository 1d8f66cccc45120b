package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.testing.WorkflowRunner;
import dev.stepwright.testing.WorkflowTest;
import org.junit.jupiter.api.Test;

@WorkflowTest(Orders.class)
class OrdersTest {

    @Test
    void charges(WorkflowRunner workflow) {
        assertThat(workflow.run(new Order("book", 12)))
                .hasOutput(new Receipt("paid 12 for book"))
                .called("charge", new Order("book", 12))
                .agreesWithJava();
    }

    @Test
    void fails(WorkflowRunner workflow) {
        assertThat(workflow.run(new Order("book", 0)))
                .failed(Declined.class)
                .withMessage("nothing to pay for book")
                .agreesWithJava();
    }
}
