import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.time.LocalDate;

/**
 * A static final field is a constant only if Java computes it when it compiles: a method may return what others hold.
 */
public class Season {
    private static final LocalDate START = LocalDate.parse("2026-03-01");

    @Workflow(name = "season")
    public boolean open(LocalDate day) {
        // error: FieldRead
        return !day.isBefore(START) && ask(day);
    }

    @Step
    boolean ask(LocalDate day) {
        return day.getDayOfMonth() > 1;
    }
}
