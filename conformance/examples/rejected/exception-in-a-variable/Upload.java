import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A caught exception lives in its catch block: a variable would have to carry it from state to state.
 */
public class Upload {
    static class Rejected extends RuntimeException {
        Rejected(String message) {
            super(message);
        }
    }

    @Workflow(name = "upload")
    public String run(String file) {
        // error: UnsupportedType
        RuntimeException failure = null;
        try {
            return store(file);
        } catch (Rejected e) {
            failure = e;
        }
        clean(file);
        throw failure;
    }

    @Step
    String store(String file) {
        throw new Rejected(file);
    }

    @Step
    void clean(String file) {}
}
