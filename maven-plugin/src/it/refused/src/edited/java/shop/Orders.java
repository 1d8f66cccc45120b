package shop;

import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.Set;

public class Orders {

    @Workflow(name = "orders")
    public void run(Set<String> orders) {
        for (String order : orders) {
            confirm(order);
        }
    }

    @Step
    void confirm(String order) {
        System.out.println("confirmed " + order);
    }
}
