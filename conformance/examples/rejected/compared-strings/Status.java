import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * == compares objects, and JSON has none: equals compares texts.
 */
public class Status {
    @Workflow(name = "status")
    public boolean run(String order) {
        // error: ReferenceComparison
        return status(order) == "done";
    }

    @Step
    String status(String order) {
        return "done";
    }
}
