import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** An order is paid before it is shipped. Who cannot be reached by any carrier gets the money back. */
public class Orders {

    public record Order(String id, String customer, int cents) {}

    public record Confirmation(String status, String reference) {}

    public static final class InvalidOrder extends RuntimeException {
        public InvalidOrder(String message) {
            super(message);
        }
    }

    public static final class Declined extends RuntimeException {
        public Declined(String message) {
            super(message);
        }
    }

    public static final class Undeliverable extends RuntimeException {
        public Undeliverable(String message) {
            super(message);
        }
    }

    @Workflow(name = "order")
    public Confirmation place(Order order) {
        if (order.cents() <= 0) {
            throw new InvalidOrder("order " + order.id() + " has no amount");
        }
        if (!reserve(order)) {
            return new Confirmation("out of stock", order.id());
        }
        String payment;
        try {
            payment = charge(order.customer(), order.cents());
        } catch (Declined e) {
            release(order.id());
            return new Confirmation("declined: " + e.getMessage(), order.id());
        }
        try {
            String parcel = ship(order);
            announce(order.customer(), parcel);
            return new Confirmation("shipped", parcel);
        } catch (Undeliverable e) {
            String refund = refund(payment, order.cents());
            release(order.id());
            return new Confirmation("refunded: " + e.getMessage(), refund);
        }
    }

    @Step
    boolean reserve(Order order) {
        return !order.id().startsWith("rare");
    }

    @Step
    String charge(String customer, int cents) {
        if (customer.equals("poor")) {
            throw new Declined("no funds");
        }
        return "payment-" + customer;
    }

    @Step
    String ship(Order order) {
        if (order.customer().equals("remote")) {
            throw new Undeliverable("nobody goes there");
        }
        if (order.customer().equals("cursed")) {
            throw new IllegalStateException("the van is gone");
        }
        return "parcel-" + order.id();
    }

    @Step
    void announce(String customer, String parcel) {}

    @Step
    String refund(String payment, int cents) {
        return "refund-" + payment + "-" + cents;
    }

    @Step
    void release(String order) {}
}
