package shop;

import dev.stepwright.Step;
import dev.stepwright.Workflow;

public class Orders {

    @Workflow(name = "orders")
    public Receipt run(Order order) {
        return charge(order);
    }

    @Step
    Receipt charge(Order order) {
        if (order.amount() <= 0) {
            throw new Declined("nothing to pay for " + order.item());
        }
        return new Receipt("paid " + order.amount() + " for " + order.item());
    }
}
