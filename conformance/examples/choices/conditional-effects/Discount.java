import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A branch that only assigns costs nothing: it becomes a conditional expression in the state before. A step on the right
 * of {@code &&}, or on one side of {@code ?:}, runs only when Java would run it.
 */
public class Discount {

    public record Customer(String name, int orders) {}

    @Workflow(name = "discount")
    public String discount(String name) {
        Customer customer = find(name);
        int percent = 0;
        String reason = "none";
        if (customer.orders() > 10) {
            percent = 10;
            reason = "regular";
        } else if (customer.orders() > 5) {
            percent = 5;
        }
        if (percent > 0 && solvent(name)) {
            percent = percent * 2;
        }
        String note = percent >= 20 ? thank(name) : "no letter";
        return note + ", " + percent + " percent, " + reason;
    }

    @Step
    Customer find(String name) {
        return new Customer(name, name.length());
    }

    @Step
    boolean solvent(String name) {
        return !name.contains("x");
    }

    @Step
    String thank(String name) {
        return "thanks to " + name;
    }
}
