import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** Methods of a record are part of the workflow: their bodies stand in the place of the calls. */
public class Billing {

    public record Order(String id, int cents, int discount, List<String> notes) {

        static Order of(String id, int cents) {
            return new Order(id, cents, 0, List.of());
        }

        boolean isLarge() {
            return total() > 10_000;
        }

        int total() {
            return cents - this.discount();
        }

        Order reduced(int by) {
            if (by >= cents - discount) {
                return this;
            }
            return new Order(id, cents, discount + by, notes);
        }

        boolean sameAs(Order other) {
            return other.id.equals(id) && other.cents - other.discount == cents - discount;
        }

        String kind() {
            return "order";
        }
    }

    @Workflow(name = "billing")
    public String bill(String customer) {
        Order order = order(customer);
        Order reduced = order.reduced(voucher(customer));
        if (reduced.isLarge()) {
            return approve(reduced);
        }
        if (reduced.sameAs(Order.of("o1", 700))) {
            return "the usual " + reduced.total();
        }
        Order next = order(customer + "!");
        return next.kind() + " " + send(next, reduced.total());
    }

    @Step
    Order order(String customer) {
        return switch (customer) {
            case "nobody", "single!" -> null;
            case "large" -> new Order("o2", 20_000, 500, List.of());
            case "usual" -> new Order("o1", 800, 0, List.of());
            case "small" -> new Order("o4", 50, 0, List.of());
            default -> new Order("o3", 1_000, 100, List.of("gift"));
        };
    }

    @Step
    int voucher(String customer) {
        return 100;
    }

    @Step
    String approve(Order order) {
        return "approved " + order.total();
    }

    @Step
    String send(Order order, int total) {
        return order.id() + " for " + total;
    }
}
