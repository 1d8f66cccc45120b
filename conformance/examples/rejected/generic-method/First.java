import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/**
 * A method that is no step stands in the place of its call, and this one has no types of its own there.
 */
public class First {
    @Workflow(name = "first")
    public String run(List<String> names) {
        return greet(join(names.get(0), "!", "!"));
    }

    // error: UnsupportedMethod
    private String join(String... parts) {
        return parts[0];
    }

    @Step
    String greet(String name) {
        return "Hello " + name;
    }
}
