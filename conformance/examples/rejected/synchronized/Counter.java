import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * States share no memory that could be locked; a step may use a database.
 */
public class Counter {
    @Workflow(name = "counter")
    public int next(String name) {
        // error: UnsupportedConstruct
        synchronized (this) {
            return increment(name);
        }
    }

    @Step
    int increment(String name) {
        return name.length() + 1;
    }
}
