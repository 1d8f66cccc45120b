import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A thrown exception fails the execution: its class is the error, its message the cause. */
public class Validation {

    public static class Invalid extends RuntimeException {
        public Invalid(String field, String value) {
            super("invalid " + field + ": " + value);
        }
    }

    @Workflow(name = "validation")
    public String validate(String value) {
        String trimmed = trim(value);
        if (trimmed.isEmpty()) {
            throw new Invalid("value", value);
        }
        if (trimmed.equals("none")) {
            throw new IllegalStateException();
        }
        return trimmed;
    }

    @Step
    String trim(String value) {
        return value.strip();
    }
}
