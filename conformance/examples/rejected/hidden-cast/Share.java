import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * share += total casts to short without saying so, and cuts off what no short can hold.
 */
public class Share {
    @Workflow(name = "share")
    public int run(int total) {
        short share = 100;
        // error: HiddenCast
        share += total;
        return keep(share);
    }

    @Step
    int keep(int cents) {
        return cents;
    }
}
