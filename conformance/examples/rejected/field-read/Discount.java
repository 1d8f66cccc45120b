import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Which object a workflow runs on is not known to a state machine: a constant or the input carries such a value.
 */
public class Discount {
    private int percent = 10;

    @Workflow(name = "discount")
    public int price(int cents) {
        // error: FieldRead
        return reduce(cents, percent);
    }

    @Step
    int reduce(int cents, int percent) {
        return cents - cents * percent / 100;
    }
}
