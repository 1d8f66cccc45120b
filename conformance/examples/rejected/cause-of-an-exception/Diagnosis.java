import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Of a caught error the service keeps a name and a text.
 */
public class Diagnosis {
    public static final class Broken extends RuntimeException {
        public Broken(String message) {
            super(message);
        }
    }

    @Workflow(name = "diagnosis")
    public String run(String machine) {
        try {
            return inspect(machine);
        } catch (Broken e) {
            // error: CaughtException
            return report(e.getCause() == null);
        }
    }

    @Step
    String inspect(String machine) {
        throw new Broken(machine);
    }

    @Step
    String report(boolean first) {
        return "first: " + first;
    }
}
