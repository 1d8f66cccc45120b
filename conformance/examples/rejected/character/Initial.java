import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * JSON has texts and no characters: a text of one character does.
 */
public class Initial {
    @Workflow(name = "initial")
    public String initial(String name) {
        // error: UnsupportedConstruct
        return shelf(name + 'x');
    }

    @Step
    String shelf(String name) {
        return name.substring(0, 1);
    }
}
