import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** The service stops an evaluation at depth 100, and a sum is as deep as it is long. */
public class Total {
    @Workflow(name = "total")
    public void total(int n) {
        // error: DeepExpression
        log(n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n
                + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n
                + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n
                + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n
                + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n);
    }

    @Step
    void log(int total) {}
}
