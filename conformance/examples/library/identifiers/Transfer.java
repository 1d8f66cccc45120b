import dev.stepwright.Retry;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.UUID;

/**
 * An identifier is made once, before the first step that takes it, so that a retry of the step sends the same; two calls
 * make two.
 */
public class Transfer {

    public record Booking(String key, String account, int cents) {}

    public record Receipt(String key, String id) {}

    @Workflow(name = "transfer")
    public Receipt transfer(String account) {
        String key = UUID.randomUUID().toString();
        debit(new Booking(key, account, 500));
        credit(new Booking(key, "ours", 500));
        return new Receipt(key, UUID.randomUUID().toString());
    }

    @Step
    @Retry(on = IllegalStateException.class)
    void debit(Booking booking) {}

    @Step
    void credit(Booking booking) {}
}
