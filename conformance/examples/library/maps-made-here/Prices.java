import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.Map;

/** Maps that the workflow makes itself, asked for keys that they have and have not. */
public class Prices {

    @Workflow(name = "prices")
    public Map<String, Integer> prices(int amount) {
        int known = price(Map.of("tea", amount, "milk", 2).getOrDefault("tea", 7));
        int missing = price(Map.of("tea", amount).getOrDefault("coffee", 7));
        int none = price(Map.<String, Integer>of().getOrDefault("tea", amount));
        boolean isMissing = Map.of("tea", known).get("coffee") == null;
        return Map.of("known", known, "missing", missing, "none", isMissing ? none : 0);
    }

    @Step
    int price(int amount) {
        return amount * 10;
    }
}
