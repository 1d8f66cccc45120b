import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Flow.sleep waits without a thread, for up to a year.
 */
public class Patience {
    @Workflow(name = "patience")
    public String run(String text) throws InterruptedException {
        // error: UnsupportedCall
        Thread.sleep(1000);
        return shout(text);
    }

    @Step
    String shout(String text) {
        return text.toUpperCase();
    }
}
