import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Duration;

/** A step says how long to wait; a Wait state takes whole seconds, so that a part of one is rounded up. */
public class Backoff {

    public record Plan(Duration pause, int attempts) {}

    @Workflow(name = "backoff")
    public int run(Plan plan) {
        for (int attempt = 1; attempt <= plan.attempts(); attempt++) {
            Flow.sleep(attempt == 1 ? plan.pause() : pause(attempt));
            if (reach(attempt)) {
                return attempt;
            }
        }
        return 0;
    }

    @Step
    Duration pause(int attempt) {
        return Duration.ofMillis(attempt * 10L).plusNanos(1);
    }

    @Step
    boolean reach(int attempt) {
        return attempt == 3;
    }
}
