import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A state machine has a clock of its own, and computes with texts and numbers only: steps know what time it is.
 */
public class Reminder {
    @Workflow(name = "reminder")
    public void run(LocalDate due) {
        // error: UnsupportedCall
        send(Instant.now());
        // error: UnsupportedCall
        remind(due.minusDays(3));
    }

    @Step
    void send(Instant at) {}

    @Step
    void remind(LocalDate day) {}
}
