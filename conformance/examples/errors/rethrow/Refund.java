import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * {@code throw e} fails with the name and the cause that the error came with, as if nobody had caught it. The class is
 * written out where a clause takes one class only.
 */
public class Refund {

    public static final class Refused extends RuntimeException {
        public Refused(String message) {
            super(message);
        }
    }

    public static final class TooLate extends RuntimeException {
        public TooLate(String message) {
            super(message);
        }
    }

    public static final class Unknown extends RuntimeException {}

    @Workflow(name = "refund")
    public String refund(String order) {
        try {
            return pay(order);
        } catch (TooLate e) {
            remind(e.getMessage());
            throw e;
        } catch (Refused | Unknown e) {
            if (order.isEmpty()) {
                return "nothing to refund";
            }
            log(order);
            throw e;
        } catch (RuntimeException e) {
            log("unexpected");
            throw e;
        }
    }

    @Step
    String pay(String order) {
        return switch (order) {
            case "late" -> throw new TooLate("since Monday");
            case "refused" -> throw new Refused("by \"the bank\"");
            case "", "unknown" -> throw new Unknown();
            case "broken" -> throw new IllegalStateException("no connection");
            default -> "refunded " + order;
        };
    }

    @Step
    void remind(String when) {}

    @Step
    void log(String text) {}
}
