import dev.stepwright.Allow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * An action has the prefix of its service.
 */
public class Archive {
    @Workflow(name = "archive")
    public String run(String file) {
        return store(file);
    }

    @Step
    // error: InvalidAction
    @Allow(actions = "PutObject", resources = "arn:aws:s3:::archive/*")
    String store(String file) {
        return file;
    }
}
