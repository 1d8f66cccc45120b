import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A map with text keys is an object, an Optional its value or null. A key that is not there reads null, also when
 * JavaScript would find something under its name.
 */
public class Pricing {

    public enum Tier {
        BASIC,
        GOLD,
        STAFF
    }

    public record Customer(Tier tier, Optional<String> coupon) {}

    public record Price(int cents, boolean reduced, Map<String, String> reasons) {}

    @Workflow(name = "pricing")
    public Price price(String article) {
        Map<String, Integer> prices = prices();
        int cents = prices.getOrDefault(article, 999);
        Customer customer = customer(article);
        boolean reduced = Set.of(Tier.GOLD, Tier.STAFF).contains(customer.tier());
        String coupon = customer.coupon().orElse("none");
        if (customer.coupon().isPresent() && customer.coupon().get().startsWith("-")) {
            cents = Math.max(0, cents + Integer.parseInt(coupon));
        }
        return new Price(cents, reduced, Map.of("coupon", coupon, "article", article));
    }

    @Step
    Map<String, Integer> prices() {
        return Map.of("apple", 150, "😀", 1);
    }

    @Step
    Customer customer(String article) {
        return article.equals("apple")
                ? new Customer(Tier.GOLD, Optional.of("-200"))
                : new Customer(Tier.BASIC, Optional.empty());
    }
}
