import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Only a new exception can be thrown: its class and message are then known.
 */
public class Relay {
    @Workflow(name = "relay")
    public String run(String text) {
        if (check(text)) {
            // error: UnsupportedThrow
            throw failure(text);
        }
        return text;
    }

    private static IllegalStateException failure(String text) {
        return new IllegalStateException(text);
    }

    @Step
    boolean check(String text) {
        return text.isEmpty();
    }
}
