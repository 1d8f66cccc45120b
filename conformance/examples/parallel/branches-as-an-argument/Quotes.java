import static dev.stepwright.Flow.parallel;

import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A parallel call may stand inside an expression; its branches may have variables of their own. */
public class Quotes {

    @Workflow(name = "quotes")
    public String best(String article) {
        return label(
                "best of " + article,
                parallel(
                        () -> {
                            int listed = price("shop", article);
                            return listed + shipping(listed);
                        },
                        () -> price("store", article),
                        (shop, store) -> shop < store ? shop : store));
    }

    @Step
    int price(String seller, String article) {
        if (article.isEmpty()) {
            throw new IllegalArgumentException("no article");
        }
        return seller.length() * article.length();
    }

    @Step
    int shipping(int price) {
        return price > 10 ? 0 : 4;
    }

    @Step
    String label(String text, int price) {
        return text + ": " + price;
    }
}
