import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** {@code instanceof} asks for the member that tells the class; the pattern's variable is the value itself. */
public class Payment {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Card.class, name = "card"),
        @JsonSubTypes.Type(value = Transfer.class, name = "transfer"),
        @JsonSubTypes.Type(value = Voucher.class, name = "voucher")
    })
    public sealed interface Method permits Cashless, Voucher {}

    public sealed interface Cashless extends Method permits Card, Transfer {}

    public record Card(String number, int limit) implements Cashless {}

    public record Transfer(String account) implements Cashless {}

    public record Voucher(String code, int worth) implements Method {}

    public record Order(Method method, Method other, int total) {}

    @Workflow(name = "payment")
    public String pay(String customer) {
        Order order = order(customer);
        if (!(order.method() instanceof Cashless cashless)) {
            if (order.method() instanceof Voucher voucher && voucher.worth() >= order.total()) {
                return redeem(voucher);
            }
            return order.method() == null ? "nothing to pay with" : "a voucher is not enough";
        }
        if (cashless instanceof Card card && card.limit() < order.total()) {
            return card.number() + " has a limit of " + card.limit();
        }
        String receipt = cashless instanceof Card ? charge(cashless) : collect(cashless);
        if (order.total() > 50 && order.other() instanceof Transfer transfer) {
            return receipt + ", then " + collect(transfer);
        }
        return receipt;
    }

    @Step
    Order order(String customer) {
        return switch (customer) {
            case "card" -> new Order(new Card("4711", 100), null, 40);
            case "limited" -> new Order(new Card("4712", 10), null, 40);
            case "transfer" -> new Order(new Transfer("DE1"), null, 40);
            case "both" -> new Order(new Transfer("DE1"), new Transfer("DE2"), 60);
            case "other" -> new Order(new Transfer("DE1"), new Voucher("v", 1), 60);
            case "none" -> new Order(new Transfer("DE1"), null, 60);
            case "voucher" -> new Order(new Voucher("gift", 40), null, 40);
            case "small" -> new Order(new Voucher("gift", 39), null, 40);
            case "nothing" -> new Order(null, null, 40);
            default -> null;
        };
    }

    @Step
    String charge(Method method) {
        return "charged " + ((Card) method).number();
    }

    @Step
    String collect(Cashless method) {
        return "collected from " + ((Transfer) method).account();
    }

    @Step
    String redeem(Voucher voucher) {
        return "redeemed " + voucher.code();
    }
}
