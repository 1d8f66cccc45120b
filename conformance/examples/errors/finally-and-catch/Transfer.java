import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * {@code finally} after catch clauses runs when these return, throw, or take nothing; with blocks inside each other the
 * inner one runs first. What the inner block throws, outer clauses catch.
 */
public class Transfer {

    public static class Refused extends RuntimeException {
        public Refused(String message) {
            super(message);
        }
    }

    public static final class Limit extends Refused {
        public Limit() {
            super("limit");
        }
    }

    public static final class Closed extends RuntimeException {}

    @Workflow(name = "transfer")
    public String transfer(String account) {
        String state = "begun";
        try {
            try {
                state = "booking";
                try {
                    book(account);
                    state = "booked";
                } catch (Limit e) {
                    log("limit");
                    return "over the limit, " + state;
                } catch (Refused e) {
                    log("refused");
                    throw new IllegalStateException("refused: " + e.getMessage(), e);
                } finally {
                    log(state);
                    state = "logged";
                }
                state = confirm(account);
            } finally {
                log("leaving " + state);
            }
        } catch (Closed e) {
            return "closed, " + state + ", " + e.getMessage();
        }
        return state;
    }

    @Step
    void book(String account) {
        switch (account) {
            case "poor" -> throw new Limit();
            case "blocked" -> throw new Refused("blocked");
            case "closed" -> throw new Closed();
            case "broken" -> throw new UnsupportedOperationException("broken");
            default -> {}
        }
    }

    @Step
    String confirm(String account) {
        if (account.equals("late")) {
            throw new Closed();
        }
        return "confirmed";
    }

    @Step
    void log(String text) {}
}
