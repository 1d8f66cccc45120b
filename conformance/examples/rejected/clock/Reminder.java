import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A state machine knows instants and how to move them by seconds: which day it is somewhere, a step has to say.
 */
public class Reminder {
    @Workflow(name = "reminder")
    public void run(LocalDate due) {
        // error: UnsupportedCall
        send(Instant.now().truncatedTo(ChronoUnit.HOURS));
        // error: UnsupportedCall
        remind(LocalDate.now());
    }

    @Step
    void send(Instant at) {}

    @Step
    void remind(LocalDate day) {}
}
