import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A function that Lambda runs calls the step, from a class of its own.
 */
public class Secret {
    @Workflow(name = "secret")
    public String run(String text) {
        return hide(text);
    }

    @Step
    // error: InvalidStep
    private String hide(String text) {
        return "*".repeat(text.length());
    }
}
