import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * total *= 0.5 casts to int without saying so; a step rounds as you mean it.
 */
public class Share {
    @Workflow(name = "share")
    public int run(int total) {
        int half = total;
        // error: HiddenCast
        half *= 0.5;
        return keep(half);
    }

    @Step
    int keep(int cents) {
        return cents;
    }
}
