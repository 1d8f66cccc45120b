import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Duration;
import java.time.Instant;

/**
 * Workflow code does not compute with times: a step returns the duration or the instant.
 */
public class Pause {
    @Workflow(name = "pause")
    public void run(Duration pause) {
        // error: SleepDuration
        Flow.sleep(pause.multipliedBy(2));
        // error: SleepDuration
        Flow.sleep(Duration.between(start(), Instant.EPOCH));
    }

    @Step
    Instant start() {
        return Instant.EPOCH;
    }
}
