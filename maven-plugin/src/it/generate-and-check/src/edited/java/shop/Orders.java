package shop;

import dev.stepwright.Step;
import dev.stepwright.Workflow;

public class Orders {

    @Workflow(name = "orders")
    public String run(String order) {
        return confirm(confirm(order));
    }

    @Step
    String confirm(String order) {
        return "confirmed " + order;
    }
}
