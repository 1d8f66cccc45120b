import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Duration;

/** {@code Flow.sleep} is a Wait state; it costs one transition and no time of any Lambda. */
public class Reminder {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Workflow(name = "reminder")
    public int run(String text) {
        int sent = 0;
        Flow.sleep(PAUSE);
        while (sent < 2) {
            Flow.sleep(Duration.ofSeconds(sent));
            sent = sent + remind(text, sent);
        }
        return sent;
    }

    @Step
    int remind(String text, int before) {
        return 1;
    }
}
