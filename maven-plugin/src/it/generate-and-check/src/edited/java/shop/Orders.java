package shop;

import dev.stepwright.Step;
import dev.stepwright.Workflow;

public class Orders {

    @Workflow(name = "orders")
    public String run(String order) {
        String confirmed = confirm(order);
        return confirm(confirmed);
    }

    @Step
    String confirm(String order) {
        return "confirmed " + order;
    }
}
