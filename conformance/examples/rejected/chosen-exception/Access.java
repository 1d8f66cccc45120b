import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Each throw is a state that names one error, so an if decides which of two is thrown.
 */
public class Access {
    @Workflow(name = "access")
    public String run(String user) {
        if (known(user)) {
            return user;
        }
        // error: UnsupportedThrow
        throw user.isEmpty() ? new IllegalArgumentException("no user") : new SecurityException(user);
    }

    @Step
    boolean known(String user) {
        return user.equals("ada");
    }
}
