import dev.stepwright.HttpRoute;
import dev.stepwright.Step;

/**
 * A route is a method and a path.
 */
public class Api {
    @Step
    // error: InvalidRoute
    @HttpRoute("process-data")
    String process(String text) {
        return text;
    }
}
