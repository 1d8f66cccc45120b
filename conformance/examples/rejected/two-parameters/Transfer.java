import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * An execution has one input: a record carries several values.
 */
public class Transfer {
    @Workflow(name = "transfer")
    // error: InvalidWorkflow
    public int run(String from, String to) {
        return move(from, to);
    }

    @Step
    int move(String from, String to) {
        return from.length() - to.length();
    }
}
