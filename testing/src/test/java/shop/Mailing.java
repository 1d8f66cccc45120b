package shop;

import dev.stepwright.Flow;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;
import java.util.UUID;

/** Workflows with everything that is hard to compare. */
public class Mailing {

    /** Waits for an instant, makes an identifier, and mails side by side. */
    @Workflow(name = "mailing")
    public Report send(Campaign campaign) {
        String id = UUID.randomUUID().toString();
        Flow.sleepUntil(campaign.begin());
        List<String> receipts = Flow.map(campaign.customers(), customer -> mail(id, customer));
        String execution = Flow.context().executionName();
        return Flow.parallel(
                () -> archive(id), () -> tell(receipts), (archived, length) -> new Report(receipts, length, execution));
    }

    /** Multiplies as plain Java does, which wraps, and as a state machine does, which does not. */
    @Workflow(name = "area")
    public int area(int side) {
        note(side);
        return side * side;
    }

    /** Goes on when the note is lost. */
    @Workflow(name = "careless")
    public String careless(String text) {
        try {
            note(text.length());
        } catch (Exception e) {
            return "lost";
        }
        return "noted";
    }

    @Step
    String mail(String id, String customer) {
        return customer + " has mail";
    }

    @Step
    boolean archive(String id) {
        return !id.isEmpty();
    }

    @Step
    int tell(List<String> receipts) {
        return receipts.size();
    }

    @Step
    void note(int number) {}
}
