import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * JSON numbers are exact to 2^53 only, and a sum of longs may pass that.
 */
public class Balance {
    @Workflow(name = "balance")
    public long run(long account) {
        // error: UnsupportedArithmetic
        return book(account + 1);
    }

    @Step
    long book(long account) {
        return account;
    }
}
