import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.Comparator;
import java.util.List;

/**
 * A stream that calls steps is a Map that takes one element at a time; what is computed before and behind the step is
 * part of its expressions.
 */
public class Payments {

    public record Order(String id, int cents) {}

    public record Receipt(String order, int cents, boolean paid) {}

    public static class Declined extends RuntimeException {
        public Declined(String message) {
            super(message);
        }
    }

    @Workflow(name = "payments")
    public List<String> pay(List<Order> orders) {
        int most = 1000;
        try {
            return orders.stream()
                    .filter(order -> order.cents() > 0)
                    .map(order -> {
                        if (order.cents() > most) {
                            throw new Declined(order.id() + " is too much");
                        }
                        return charge(order.id(), order.cents());
                    })
                    .filter(Receipt::paid)
                    .sorted(Comparator.comparing(Receipt::cents).reversed())
                    .map(receipt -> receipt.order() + ": " + receipt.cents())
                    .toList();
        } catch (Declined e) {
            return List.of("declined, " + e.getMessage());
        }
    }

    @Step
    Receipt charge(String id, int cents) {
        if (cents == 13) {
            throw new Declined("unlucky");
        }
        return cents == 7 ? null : new Receipt(id, cents, cents % 2 == 0);
    }
}
