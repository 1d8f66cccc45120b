import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * The expressions of a state machine know no operators on bits.
 */
public class Flags {
    @Workflow(name = "flags")
    public boolean admin(int user) {
        int flags = flags(user);
        // error: UnsupportedConstruct
        return (flags & 4) != 0;
    }

    @Step
    int flags(int user) {
        return user % 8;
    }
}
