import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Whether assert runs depends on a switch of the JVM, and a state machine has none.
 */
public class Refund {
    @Workflow(name = "refund")
    public String refund(int cents) {
        // error: UnsupportedConstruct
        assert cents > 0;
        return pay(cents);
    }

    @Step
    String pay(int cents) {
        return "paid " + cents;
    }
}
