import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * An execution has variables, and no object whose fields could change.
 */
public class Progress {
    private int done;

    @Workflow(name = "progress")
    public int run(String task) {
        // error: FieldAssignment
        done = work(task);
        return work(task);
    }

    @Step
    int work(String task) {
        return task.length();
    }
}
