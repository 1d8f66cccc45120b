import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** What was thrown is told by the name of its class, also where a clause takes several classes. */
public class Import {

    public static class Unreadable extends RuntimeException {
        public Unreadable(String message) {
            super(message);
        }
    }

    public static final class Empty extends Unreadable {
        public Empty() {
            super("nothing");
        }
    }

    public static class Locked extends Exception {}

    @Workflow(name = "import")
    public String load(String file) {
        try {
            if (file.isEmpty()) {
                throw new Empty();
            }
            return read(file);
        } catch (Unreadable e) {
            return note(e.getClass().getSimpleName(), e.getMessage());
        } catch (Exception e) {
            if (e.getClass().getName().equals("java.lang.IllegalStateException")) {
                return "later";
            }
            return e.getClass().getSimpleName() + ": " + note(e.getClass().getName(), e.getMessage());
        }
    }

    @Step
    String read(String file) throws Locked {
        switch (file) {
            case "locked":
                throw new Locked();
            case "blank":
                throw new Empty();
            case "broken":
                throw new Unreadable("page 7");
            case "busy":
                throw new IllegalStateException("busy");
            case "null":
                throw new IllegalArgumentException();
            default:
                return "read " + file;
        }
    }

    @Step
    String note(String kind, String reason) {
        return kind + " because of " + reason;
    }
}
