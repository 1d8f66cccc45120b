import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** {@code break} makes a round depend on those before it: the loop counts through the list, and one Choice goes round. */
public class Search {

    public record Offer(String shop, int cents) {}

    @Workflow(name = "search")
    public String cheapest(List<String> shops) {
        Offer best = null;
        for (String shop : shops) {
            if (shop.isEmpty()) {
                continue;
            }
            Offer offer = ask(shop);
            if (offer == null) {
                break;
            }
            if (best == null || offer.cents() < best.cents()) {
                best = offer;
            }
        }
        return best == null ? "nothing" : best.shop();
    }

    @Step
    Offer ask(String shop) {
        return shop.equals("closed") ? null : new Offer(shop, shop.length());
    }
}
