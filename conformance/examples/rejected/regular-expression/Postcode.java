import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Java's regular expressions and those of JSONata differ; a step checks as Java does.
 */
public class Postcode {
    @Workflow(name = "postcode")
    public boolean valid(String postcode) {
        // error: UnsupportedCall
        return postcode.matches("[0-9]{5}") && known(postcode);
    }

    @Step
    boolean known(String postcode) {
        return postcode.startsWith("1");
    }
}
