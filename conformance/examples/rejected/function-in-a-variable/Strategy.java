import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.function.Function;

/**
 * A state passes on JSON, and a function is none: choose with if, and call.
 */
public class Strategy {
    @Workflow(name = "strategy")
    public String run(String text) {
        // error: UnsupportedType
        Function<String, String> action = this::shout;
        return shout(text);
    }

    @Step
    String shout(String text) {
        return text.toUpperCase();
    }
}
