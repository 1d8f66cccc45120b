import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * As in Java, what a {@code finally} block throws or returns takes the place of what went before: the value that was
 * returned, or the error.
 */
public class Shutdown {

    public static final class Failed extends RuntimeException {
        public Failed(String message) {
            super(message);
        }
    }

    @Workflow(name = "shutdown")
    @SuppressWarnings("finally")
    public String shutDown(String machine) {
        String state = "running";
        try {
            state = stop(machine);
            return "stopped, " + state;
        } catch (Failed e) {
            throw new Failed("again: " + e.getMessage());
        } finally {
            if (state.equals("warm")) {
                throw new Failed("still warm");
            }
            if (state.equals("running")) {
                return "was not stopped: " + check(machine);
            }
            state = "off";
        }
    }

    @Step
    String stop(String machine) {
        return switch (machine) {
            case "press" -> throw new Failed("oil");
            case "saw" -> throw new IllegalStateException("on fire");
            case "oven" -> "warm";
            default -> "cold";
        };
    }

    @Step
    String check(String machine) {
        if (machine.equals("saw")) {
            throw new UnsupportedOperationException("no sensor");
        }
        return "checked";
    }
}
