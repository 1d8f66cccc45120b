import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.math.BigDecimal;

/**
 * Numbers of JSON are doubles on the service: a step computes with BigDecimal, a text or cents carry it.
 */
public class Tax {
    @Workflow(name = "tax")
    public BigDecimal run(BigDecimal net) {
        // error: UnsupportedCall
        return book(net.multiply(net));
    }

    @Step
    BigDecimal book(BigDecimal amount) {
        return amount;
    }
}
