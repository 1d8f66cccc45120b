package shop;

import dev.stepwright.Step;
import dev.stepwright.Workflow;

public class Returns {

    @Workflow(name = "returns")
    public String run(String order) {
        return refund(order);
    }

    @Step
    String refund(String order) {
        return "refunded " + order;
    }
}
