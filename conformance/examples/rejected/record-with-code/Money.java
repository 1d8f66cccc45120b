import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * What the accessor computes, nobody would: a state reads the member itself.
 */
public class Money {
    public record Amount(int cents, String currency) {
        public String currency() {
            return currency.toUpperCase();
        }
    }

    @Workflow(name = "money")
    public String run(Amount amount) {
        // error: RecordCode
        return pay(amount.currency());
    }

    @Step
    String pay(String currency) {
        return currency;
    }
}
