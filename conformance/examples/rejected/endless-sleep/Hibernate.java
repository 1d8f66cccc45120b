import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Duration;
import static dev.stepwright.Flow.sleep;

/**
 * A wait is 99,999,999 seconds at most, about three years.
 */
public class Hibernate {
    @Workflow(name = "hibernate")
    public String run(String text) {
        // error: SleepTooLong
        sleep(Duration.ofDays(2000));
        return wake(text);
    }

    @Step
    String wake(String text) {
        return text;
    }
}
