import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * What a workflow prints would be printed nowhere: a step writes to its log.
 */
public class Trace {
    @Workflow(name = "trace")
    public String run(String text) {
        // error: UnsupportedCall
        System.out.println(text);
        return shout(text);
    }

    @Step
    String shout(String text) {
        return text.toUpperCase();
    }
}
