import dev.stepwright.Step;
import dev.stepwright.Workflow;
import dev.stepwright.WorkflowType;

/**
 * Several workflows of one class, one of them Express. They share steps, of which there is one function each, and
 * methods, whose code each of them has for itself.
 */
public class Accounts {

    public record Account(String owner, int cents) {}

    public static final class Refused extends RuntimeException {
        public Refused(String message) {
            super(message);
        }
    }

    @Workflow(name = "open-account")
    public Account open(String owner) {
        return saved(new Account(checked(owner), 0));
    }

    @Workflow(name = "pay-in", type = WorkflowType.EXPRESS)
    public Account payIn(Account payment) {
        Account account = load(checked(payment.owner()));
        return saved(new Account(account.owner(), account.cents() + payment.cents()));
    }

    private String checked(String owner) {
        if (owner.isEmpty()) {
            throw new Refused("no owner");
        }
        return owner;
    }

    private Account saved(Account account) {
        save(account);
        return account;
    }

    @Step
    Account load(String owner) {
        return new Account(owner, owner.length());
    }

    @Step
    void save(Account account) {}
}
