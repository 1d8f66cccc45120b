import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * Where outer clauses take a caught exception that is thrown again, its name decides: known classes go straight to
 * their clause, and a choice tells the others apart.
 */
public class Delivery {

    public static class Failed extends RuntimeException {
        public Failed(String message) {
            super(message);
        }
    }

    public static final class NoAddress extends Failed {
        public NoAddress() {
            super(null);
        }
    }

    public static final class Lost extends RuntimeException {
        public Lost(String message) {
            super(message);
        }
    }

    public static final class Closed extends Exception {
        public Closed(String message) {
            super(message);
        }
    }

    @Workflow(name = "delivery")
    public String deliver(String parcel) throws Closed {
        try {
            try {
                try {
                    if ("heavy".equals(parcel)) {
                        throw new Failed("too heavy");
                    }
                    return drive(parcel);
                } catch (Failed e) {
                    note("failed");
                    throw e;
                } catch (Exception e) {
                    note("other");
                    throw e;
                }
            } catch (Failed e) {
                return "failed: " + e.getMessage();
            } catch (Lost e) {
                note("lost");
                throw e;
            }
        } catch (Lost e) {
            return "lost: " + e.getMessage();
        }
    }

    @Step
    String drive(String parcel) throws Closed {
        return switch (parcel) {
            case "nowhere" -> throw new NoAddress();
            case "ring" -> throw new Lost("in the river");
            case "late" -> throw new Closed("after six");
            case "hot" -> throw new IllegalArgumentException("hot");
            default -> "delivered " + parcel;
        };
    }

    @Step
    void note(String what) {}
}
