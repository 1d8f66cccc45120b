import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * JSON cannot hold this number exactly.
 */
public class Universe {
    @Workflow(name = "universe")
    public long run(String text) {
        // error: ConstantOutOfRange
        return count(9_007_199_254_740_993L);
    }

    @Step
    long count(long atoms) {
        return atoms;
    }
}
