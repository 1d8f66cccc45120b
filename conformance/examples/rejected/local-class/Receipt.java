import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Types are declared outside of methods, where steps see them too.
 */
public class Receipt {
    @Workflow(name = "receipt")
    public int total(int cents) {
        // error: UnsupportedConstruct
        record Line(int cents) {}
        return add(cents);
    }

    @Step
    int add(int cents) {
        return cents + 1;
    }
}
