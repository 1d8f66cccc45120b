package shop;

import dev.stepwright.HttpRoute;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

public class Orders {

    @HttpRoute("POST /orders")
    @Workflow(name = "orders")
    public Receipt run(Order order) {
        return charge(order);
    }

    @Step
    Receipt charge(Order order) {
        return new Receipt("paid " + order.amount() + " for " + order.item());
    }
}
