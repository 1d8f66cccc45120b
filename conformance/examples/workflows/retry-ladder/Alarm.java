import dev.stepwright.Retry;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** Tries the cheap way to reach somebody a few times, then the dear one, and at last sends somebody. */
public class Alarm {

    public record Message(String person, String text, boolean urgent) {}

    public record Delivery(String way, String reference) {}

    public static final class Busy extends RuntimeException {
        public Busy(String message) {
            super(message);
        }
    }

    public static final class Unreachable extends RuntimeException {
        public Unreachable(String message) {
            super(message);
        }
    }

    @Workflow(name = "alarm")
    public Delivery raise(Message message) {
        String reason;
        try {
            return new Delivery("push", push(message.person(), message.text()));
        } catch (Busy | Unreachable e) {
            reason = e.getMessage();
        }
        try {
            return new Delivery("call", call(message.person(), message.text()));
        } catch (Busy | Unreachable e) {
            reason = reason + ", " + e.getMessage();
        }
        if (!message.urgent()) {
            return new Delivery("none", reason);
        }
        String courier = sendCourier(message, reason);
        return new Delivery("courier", courier);
    }

    @Step
    @Retry(on = Busy.class, maxAttempts = 2)
    String push(String person, String text) {
        return switch (person) {
            case "offline", "gone" -> throw new Unreachable("no phone");
            case "flooded" -> throw new Busy("queue is full");
            default -> "push-" + person;
        };
    }

    @Step
    @Retry(on = Busy.class, maxAttempts = 4, intervalSeconds = 5)
    @Retry(on = Unreachable.class, maxAttempts = 1)
    String call(String person, String text) {
        return switch (person) {
            case "gone" -> throw new IllegalStateException("no line");
            case "flooded" -> throw new Busy("line is busy");
            default -> "call-" + person;
        };
    }

    @Step
    String sendCourier(Message message, String reason) {
        return "courier for " + message.person() + ": " + reason;
    }
}
