import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * ++ is a statement of its own, for the same reason.
 */
public class Numbering {
    @Workflow(name = "numbering")
    public String run(int number) {
        // error: UnsupportedConstruct
        String first = label(number++);
        return first + label(number);
    }

    @Step
    String label(int number) {
        return "no. " + number;
    }
}
