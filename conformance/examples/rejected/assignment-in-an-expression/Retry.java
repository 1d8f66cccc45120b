import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A state assigns its variables after its expressions: an assignment is a statement of its own.
 */
public class Retry {
    @Workflow(name = "retry")
    public String run(String url) {
        String answer;
        // error: UnsupportedConstruct
        while ((answer = fetch(url)).isEmpty()) {
            log(url);
        }
        return answer;
    }

    @Step
    String fetch(String url) {
        return url;
    }

    @Step
    void log(String url) {}
}
