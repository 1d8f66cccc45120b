import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** Calls inside an expression run in Java's order, from the left, each as a Task of its own. */
public class Pricing {

    public record Quote(String item, int total) {}

    @Workflow(name = "pricing")
    public Quote price(String item) {
        return new Quote(item, net(item) + shipping(item) * 2 - rebate());
    }

    @Step
    int net(String item) {
        return item.length() * 10;
    }

    @Step
    int shipping(String item) {
        if (item.isEmpty()) {
            throw new IllegalArgumentException("nothing to ship");
        }
        return 7;
    }

    @Step
    int rebate() {
        return 4;
    }
}
