import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A value that changes while the variable of a pattern is in scope is kept: the variable stays what matched. */
public class Fallback {

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    public sealed interface Method permits Card, Transfer, Voucher {}

    public record Card(String number) implements Method {}

    public record Transfer(String account) implements Method {}

    public record Voucher(String code) implements Method {}

    @Workflow(name = "fallback")
    public String pay(String customer) {
        Method method = first(customer);
        int tries = 0;
        while (!(method instanceof Card card)) {
            method = after(method, tries);
            tries++;
        }
        method = new Voucher("spent");
        if (tries > 1 && after(method, 0) instanceof Transfer transfer) {
            return charge(transfer) + ", not " + card.number();
        }
        return charge(card) + " after " + tries;
    }

    @Step
    Method first(String customer) {
        return customer.isEmpty() ? null : customer.equals("card") ? new Card("4711") : new Voucher(customer);
    }

    @Step
    Method after(Method method, int tries) {
        if (method instanceof Voucher voucher && voucher.code().equals("spent")) {
            return new Transfer("DE1");
        }
        return tries == 0 && method instanceof Voucher ? new Transfer("DE0") : new Card("4712");
    }

    @Step
    String charge(Method method) {
        return method instanceof Card card ? "card " + card.number() : "account " + ((Transfer) method).account();
    }
}
