import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * An execution of another state machine is not the call of a method.
 */
public class Outer {
    @Workflow(name = "outer")
    public String run(String text) {
        // error: WorkflowCall
        return inner(text);
    }

    @Workflow(name = "inner")
    public String inner(String text) {
        return shout(text);
    }

    @Step
    String shout(String text) {
        return text.toUpperCase();
    }
}
