import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/**
 * JSON values do not change: a loop that collects makes a new list, or a step does.
 */
public class Collect {
    @Workflow(name = "collect")
    public List<String> collect(List<String> names) {
        List<String> greetings = List.of();
        for (String name : names) {
            // error: UnsupportedCall
            greetings.add(greet(name));
        }
        return greetings;
    }

    @Step
    String greet(String name) {
        return "Hello " + name;
    }
}
