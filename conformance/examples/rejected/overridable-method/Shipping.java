import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Which body runs is decided by the object, and a state machine has none.
 */
public class Shipping {
    @Workflow(name = "shipping")
    public String run(String order) {
        // error: OverridableMethod
        return carrier(order);
    }

    protected String carrier(String order) {
        return ship(order);
    }

    @Step
    String ship(String order) {
        return order;
    }
}
