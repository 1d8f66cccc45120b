package shop;

import dev.stepwright.Step;

/** Steps of another class. */
public class Warehouse {

    @Step
    boolean reserve(String item, int number) {
        throw new UnsupportedOperationException("no warehouse is connected");
    }

    @Step
    Confirmation ship(Order order) {
        return new Confirmation(order.id(), "shipped");
    }
}
