import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** A list does not change, so a loop that collects assigns a longer one in each round. */
public class Checkout {

    public record Receipts(List<String> paid, List<String> all) {}

    @Workflow(name = "checkout")
    public Receipts pay(List<String> orders) {
        List<String> paid = List.of();
        for (String order : orders) {
            String receipt = charge(order);
            if (!paid.contains(receipt)) {
                paid = Flow.append(paid, receipt);
            }
        }
        return new Receipts(paid, Flow.concat(paid, List.of("end")));
    }

    @Step
    String charge(String order) {
        return "paid " + order.toLowerCase();
    }
}
