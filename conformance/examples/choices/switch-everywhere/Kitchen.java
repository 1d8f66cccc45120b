import static dev.stepwright.Flow.parallel;

import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Switches in loops, methods, branches and conditions, and the jumps out of them. */
public class Kitchen {

    public enum Dish {
        SOUP,
        STEAK,
        CAKE
    }

    public record Order(Dish dish, int count) {}

    public static class SoldOut extends RuntimeException {
        public SoldOut(String dish) {
            super(dish);
        }
    }

    @Workflow(name = "kitchen")
    public String cook(List<Order> orders) {
        String log = "";
        int cooked = 0;
        evening:
        for (Order order : orders) {
            switch (order.count()) {
                case 0:
                    continue;
                case 9:
                    break evening;
                case 1:
                    log += "one ";
                    break;
                default:
                    break;
            }
            if (switch (order.dish()) { case SOUP, CAKE -> false; case STEAK -> true; }) {
                log += "hot ";
            }
            try {
                log += parallel(() -> prepare(order), () -> price(order) + 1, (name, cents) -> name + cents);
            } catch (SoldOut e) {
                switch (e.getMessage()) {
                    case "steak":
                        log += "no steak";
                        continue evening;
                    default:
                        log += "no " + e.getMessage();
                }
            }
            log += ";";
            cooked++;
        }
        switch (cooked) {
            default -> log += cooked;
        }
        return log;
    }

    private String prepare(Order order) {
        return switch (order.dish()) {
            case SOUP -> serve("soup");
            case STEAK -> {
                if (order.count() > 3) {
                    throw new SoldOut("steak");
                }
                yield serve("steak");
            }
            case CAKE -> {
                switch (order.count()) {
                    case 2 -> { yield "two cakes"; }
                    case 3 -> throw new SoldOut("cake");
                    default -> {}
                }
                yield "cake";
            }
        };
    }

    private int price(Order order) {
        int cents = 0;
        switch (order.dish()) {
            case SOUP: cents += 100;
            case CAKE: return cents + 300;
            case STEAK:
        }
        return 900;
    }

    @Step
    String serve(String name) {
        return name;
    }
}
