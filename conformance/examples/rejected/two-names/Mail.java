import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Names of functions are made of names of steps, and two of one name cannot be.
 */
public class Mail {
    @Workflow(name = "mail")
    public String run(String text) {
        return send(text) + send(text.length());
    }

    @Step
    String send(String text) {
        return text;
    }

    @Step
    // error: DuplicateName
    String send(int length) {
        return "" + length;
    }
}
