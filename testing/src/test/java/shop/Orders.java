package shop;

import dev.stepwright.Flow;
import dev.stepwright.Retry;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Duration;

/** Orders from their payment to their shipping. */
public class Orders {

    private final Warehouse warehouse = new Warehouse();

    /** Charges and reserves, waits a week in which the order may be cancelled, and ships. */
    @Workflow(name = "orders")
    public Confirmation process(Order order) {
        Payment payment = charge(order);
        for (String item : order.items()) {
            if (!warehouse.reserve(item, 1)) {
                refund(payment, item);
                throw new SoldOut("there is no " + item);
            }
        }
        Flow.sleep(Duration.ofDays(7));
        if (cancelled(order)) {
            refund(payment, "cancelled");
            return new Confirmation(order.id(), "cancelled");
        }
        return warehouse.ship(order);
    }

    @Step
    @Retry(on = Busy.class, maxAttempts = 3, intervalSeconds = 10)
    Payment charge(Order order) {
        throw new UnsupportedOperationException("no bank is connected");
    }

    @Step
    void refund(Payment payment, String reason) {
        throw new UnsupportedOperationException("no bank is connected");
    }

    @Step
    boolean cancelled(Order order) {
        return order.items().isEmpty();
    }
}
