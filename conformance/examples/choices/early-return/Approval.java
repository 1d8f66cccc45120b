import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** An early return ends the execution in the state it follows; no extra state is entered for it. */
public class Approval {

    public record Claim(String id, int amount) {}

    @Workflow(name = "approval")
    public String approve(Claim claim) {
        if (claim.amount() <= 0) {
            return "nothing to approve";
        }
        boolean known = isKnown(claim.id());
        if (!known) {
            return "unknown claim " + claim.id();
        }
        record(claim);
        return "approved " + claim.id();
    }

    @Step
    boolean isKnown(String id) {
        return id != null && id.startsWith("C");
    }

    @Step
    void record(Claim claim) {
        if (claim.amount() > 1000) {
            throw new IllegalStateException("too much: " + claim.amount());
        }
    }
}
