import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.io.IOException;

/**
 * The service compares names of errors, and any library may have another subclass of IOException.
 */
public class Upload {
    @Workflow(name = "upload")
    public String run(String file) {
        try {
            return send(file);
            // error: OpenExceptionHierarchy
        } catch (IOException e) {
            return "later";
        }
    }

    @Step
    String send(String file) throws IOException {
        return file;
    }
}
