import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A format has rules of its own for every type; join texts with +, or let a step format them.
 */
public class Invoice {
    @Workflow(name = "invoice")
    public String title(int number) {
        // error: UnsupportedCall
        return print(String.format("Invoice %05d", number));
    }

    @Step
    String print(String title) {
        return title;
    }
}
