import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** Each step call is a Task; what one returns, the next takes. Nothing else is needed: two steps are two transitions. */
public class Greeting {

    @Workflow(name = "greeting")
    public String greet(String name) {
        String polite = address(name);
        return welcome(polite);
    }

    @Step
    String address(String name) {
        return "dear " + name;
    }

    @Step
    String welcome(String addressee) {
        return "welcome, " + addressee;
    }
}
