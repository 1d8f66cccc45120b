import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/**
 * An exception without a message, thrown inside an iteration and caught outside of it. A Fail state without a cause
 * gives the catcher a null cause, which reads as the null that {@code getMessage()} returns.
 */
public class Inspection {

    public static class Rejected extends RuntimeException {
        public Rejected() {
            super();
        }
    }

    @Workflow(name = "inspection")
    public String inspect(List<String> parts) {
        try {
            for (String part : parts) {
                if (measure(part) > 5) {
                    throw new Rejected();
                }
            }
            return "accepted";
        } catch (Rejected e) {
            String reason = e.getMessage();
            return reason == null ? "rejected without a reason" : "rejected: " + reason;
        }
    }

    @Step
    int measure(String part) {
        return part.length();
    }
}
