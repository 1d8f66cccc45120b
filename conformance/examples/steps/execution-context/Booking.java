import dev.stepwright.ExecutionContext;
import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** The name of the execution lets a step do its work once, however often it is tried. */
public class Booking {

    @Workflow(name = "booking")
    public boolean bookOnce(int cents) {
        ExecutionContext context = Flow.context();
        boolean booked = book(context.executionName(), cents);
        return booked && isKnown(Flow.context().executionId(), context.stateMachineName());
    }

    @Step
    boolean book(String key, int cents) {
        return !key.isEmpty() && cents > 0;
    }

    @Step
    boolean isKnown(String execution, String machine) {
        return execution.contains(":execution:" + machine + ":");
    }
}
