import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * The variable of a catch clause is the error that was caught; another exception is thrown at once.
 */
public class Payment {
    static class Declined extends RuntimeException {
        Declined(String message) {
            super(message);
        }
    }

    @Workflow(name = "payment")
    public String run(String card) {
        try {
            return charge(card);
        } catch (RuntimeException e) {
            if (card.isEmpty()) {
                // error: UnsupportedConstruct
                e = new Declined("no card");
            }
            note(card);
            throw e;
        }
    }

    @Step
    String charge(String card) {
        throw new Declined(card);
    }

    @Step
    void note(String text) {}
}
