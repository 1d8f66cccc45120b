import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Lambda makes the object with the constructor without arguments.
 */
public class Wired {
    private final String region;

    public Wired(String region) {
        this.region = region;
    }

    @Workflow(name = "wired")
    public String run(String text) {
        return send(text);
    }

    @Step
    // error: InvalidStep
    String send(String text) {
        return region + text;
    }
}
