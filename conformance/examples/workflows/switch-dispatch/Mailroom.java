import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** Each kind of message goes to whom it concerns; all but one kind are answered. */
public class Mailroom {

    public enum Kind {
        ORDER,
        RETURN,
        REFUND,
        COMPLAINT,
        PRAISE,
        SPAM
    }

    public record Message(String id, Kind kind, int cents, String text) {}

    public record Reply(String reference, int days) {}

    public static final class SoldOut extends RuntimeException {
        public SoldOut(String message) {
            super(message);
        }
    }

    @Workflow(name = "mailroom")
    public Reply dispatch(String text) {
        Message message = classify(text);
        int days = switch (message.kind()) {
            case ORDER -> 1;
            case RETURN, REFUND -> 3;
            default -> 7;
        };
        String reference;
        switch (message.kind()) {
            case ORDER -> {
                try {
                    reference = order(message.id(), message.text());
                } catch (SoldOut e) {
                    reference = backOrder(message.id(), e.getMessage());
                }
            }
            case RETURN -> reference = send(label(message.id()));
            case REFUND ->
                reference = message.cents() > 10_000 ? approve(message) : refund(message.id(), message.cents());
            case COMPLAINT -> reference = openCase(message.id(), message.text());
            case SPAM -> {
                return new Reply(null, 0);
            }
            default -> reference = "thanks";
        }
        answer(message.id(), reference, days);
        return new Reply(reference, days);
    }

    @Step
    Message classify(String text) {
        String[] words = text.split(" ");
        Kind kind = words[0].equals("?") ? null : Kind.valueOf(words[0]);
        return new Message("m" + text.length(), kind, words.length > 1 ? Integer.parseInt(words[1]) : 0, text);
    }

    @Step
    String order(String id, String text) {
        if (text.endsWith("99")) {
            throw new SoldOut("no 99");
        }
        return "order-" + id;
    }

    @Step
    String backOrder(String id, String reason) {
        return "later-" + id + " since " + reason;
    }

    @Step
    String label(String id) {
        return "label-" + id;
    }

    @Step
    String send(String label) {
        return "sent " + label;
    }

    @Step
    String approve(Message message) {
        if (message.cents() > 1_000_000) {
            throw new IllegalStateException("there is not so much");
        }
        return "approval-" + message.id();
    }

    @Step
    String refund(String id, int cents) {
        return "refund-" + id + "-" + cents;
    }

    @Step
    String openCase(String id, String text) {
        return "case-" + id;
    }

    @Step
    void answer(String id, String reference, int days) {}
}
