import dev.stepwright.Schedule;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A cron expression of EventBridge has six fields.
 */
public class Nightly {
    @Workflow(name = "nightly")
    // error: InvalidSchedule
    @Schedule("cron(0 3 * * *)")
    public String run() {
        return clean();
    }

    @Step
    String clean() {
        return "clean";
    }
}
