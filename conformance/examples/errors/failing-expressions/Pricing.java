import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/**
 * Expressions that throw in Java inside {@code catch (Exception e)} or {@code finally}. Behind a step, the step's own
 * catcher takes the failure; elsewhere a Choice tests first, so that the clause runs as in Java.
 */
public class Pricing {

    public record Offer(String name, List<Integer> prices, int parts) {}

    public record Request(String customer, List<String> goods, int budget) {}

    @Workflow(name = "pricing")
    public String price(Request request) {
        String state = "begun";
        try {
            if (request.goods().isEmpty() || request.customer().equals("nobody")) {
                return "nothing for " + request.goods().get(0);
            }
            int each = request.budget() / request.goods().size();
            int left = 1000 / (each - 10);
            state = "computed " + left;
            Offer offer = find(request.goods().get(0));
            state = "found " + offer.name();
            int first = offer.prices().get(1);
            while (first > offer.prices().get(0) / offer.parts()) {
                first = reduce(first);
            }
            if (offer.prices().get(2) == 5) {
                throw new IllegalStateException("odd " + offer.prices().get(3));
            }
            return state + " for " + first;
        } catch (RuntimeException e) {
            log(state);
            return "no price, " + state;
        } finally {
            log("end");
        }
    }

    @Workflow(name = "reading")
    public String read(String text) {
        try {
            log(text);
            return "an int " + Integer.parseInt(text);
        } catch (RuntimeException e) {
            return "no int";
        }
    }

    @Step
    Offer find(String good) {
        return switch (good) {
            case "gone" -> null;
            case "unpriced" -> new Offer(good, null, 1);
            case "single" -> new Offer(good, List.of(7), 1);
            case "whole" -> new Offer(good, List.of(7, 8), 0);
            case "odd" -> new Offer(good, List.of(7, 7, 5, 9), 1);
            case "odder" -> new Offer(good, List.of(7, 7, 5), 1);
            default -> new Offer(good, List.of(6, 9, 4), 2);
        };
    }

    @Step
    int reduce(int price) {
        if (price == 8) {
            throw new IllegalArgumentException("8");
        }
        return price - 3;
    }

    @Step
    void log(String text) {}
}
