import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Only records, lists and exceptions are made in workflow code; a step may make anything.
 */
public class Letter {
    @Workflow(name = "letter")
    public String write(String name) {
        // error: NewObject
        String warning = "late: " + new IllegalStateException(name);
        // error: NewObject
        return send(new String(name));
    }

    @Step
    String send(String text) {
        return "sent " + text;
    }
}
