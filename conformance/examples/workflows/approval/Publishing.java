import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A text goes back and forth between author and reviewer until it is published, rejected, or three rounds are over. */
public class Publishing {

    public enum Verdict {
        APPROVED,
        REJECTED,
        REVISE
    }

    public record Draft(String title, String text) {}

    public record Review(Verdict verdict, String comment) {}

    public record Ending(String status, String where, int rounds) {}

    @Workflow(name = "approval")
    public Ending approve(Draft submitted) {
        Draft draft = submitted;
        int rounds = 0;
        while (true) {
            Review review = review(draft);
            rounds++;
            if (review.verdict() == Verdict.APPROVED) {
                String where = publish(draft);
                return new Ending("published", where, rounds);
            }
            if (review.verdict() == Verdict.REJECTED) {
                return new Ending("rejected: " + review.comment(), null, rounds);
            }
            if (rounds == 3) {
                escalate(draft, review.comment());
                return new Ending("escalated", null, rounds);
            }
            draft = revise(draft, review.comment());
        }
    }

    @Step
    Review review(Draft draft) {
        String text = draft.text();
        if (text.contains("secret")) {
            return new Review(Verdict.REJECTED, "nobody may know");
        }
        return text.contains("very")
                ? new Review(Verdict.REVISE, "fewer words")
                : new Review(Verdict.APPROVED, "fine");
    }

    @Step
    Draft revise(Draft draft, String comment) {
        if (draft.title().isEmpty()) {
            throw new IllegalStateException("what is it called?");
        }
        return new Draft(draft.title(), draft.text().replaceFirst("very ", ""));
    }

    @Step
    String publish(Draft draft) {
        return "/texts/" + draft.title();
    }

    @Step
    void escalate(Draft draft, String comment) {}
}
