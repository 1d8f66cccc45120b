import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * An exception of the application in the place of one that was caught. The caught one may be its cause in Java; an error
 * of a state machine has a name and a message, so only these go on.
 */
public class Import {

    public static final class Unreadable extends RuntimeException {
        public Unreadable(String message) {
            super(message);
        }
    }

    public static final class Locked extends RuntimeException {
        public Locked(String message) {
            super(message);
        }
    }

    public static class ImportFailed extends RuntimeException {
        private final String file;

        public ImportFailed(String file, String reason, Throwable cause) {
            super(file + " was not imported: " + reason, cause);
            this.file = file;
        }

        public ImportFailed(String file, Throwable cause) {
            this(file, "no reason given", cause);
        }
    }

    @Workflow(name = "import")
    public String load(String file) {
        try {
            return parse(file);
        } catch (ImportFailed e) {
            return e.getMessage();
        }
    }

    private String parse(String file) {
        try {
            return read(file);
        } catch (Unreadable e) {
            throw new ImportFailed(file, e.getMessage(), e);
        } catch (Locked e) {
            throw new ImportFailed(file, e);
        } catch (Exception e) {
            throw new IllegalStateException("reading " + file, e);
        }
    }

    @Step
    String read(String file) {
        return switch (file) {
            case "a.bin" -> throw new Unreadable("not a text");
            case "b.txt" -> throw new Unreadable(null);
            case "c.txt" -> throw new Locked("by another");
            case "d.txt" -> throw new IllegalArgumentException("odd");
            default -> "read " + file;
        };
    }
}
