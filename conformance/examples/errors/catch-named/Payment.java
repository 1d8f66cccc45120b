import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A catch clause is a Catcher on every state of its try block. It names the class and the subclasses that the module has,
 * since the service compares names; the message comes from the error's cause.
 */
public class Payment {

    public static class Declined extends RuntimeException {
        public Declined(String message) {
            super(message);
        }
    }

    public static class Expired extends Declined {
        public Expired() {
            super("card expired");
        }
    }

    public static class Blocked extends RuntimeException {}

    public static final class Closed extends RuntimeException {
        public Closed(String message) {
            super(message);
        }
    }

    @Workflow(name = "payment")
    public String pay(String card) {
        String receipt;
        try {
            reserve(card);
            receipt = charge(card);
            if (receipt.equals("later")) {
                throw new Declined("not today");
            }
        } catch (Declined e) {
            release(card);
            return "declined: " + e.getMessage();
        } catch (Blocked | Closed e) {
            receipt = "blocked " + e.getMessage();
        }
        return receipt;
    }

    @Step
    void reserve(String card) {
        if (card.equals("blocked")) {
            throw new Blocked();
        }
        if (card.equals("closed")) {
            throw new Closed("we are \"closed\"\n\\ 😀");
        }
    }

    @Step
    String charge(String card) {
        return switch (card) {
            case "declined" -> throw new Declined("no funds");
            case "expired" -> throw new Expired();
            case "broken" -> throw new UnsupportedOperationException("broken");
            case "later" -> "later";
            default -> "paid with " + card;
        };
    }

    @Step
    void release(String card) {}
}
