package dev.stepwright.engine.run;

/** A field yields a text, but not a time; the service places this error after the state's Entered event. */
public final class InvalidTimestampException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidTimestampException(String field, String text) {
        super("The " + field + " field cannot be parsed as an ISO-8601 extended offset date-time format string: "
                + text);
        this.field = field;
    }

    String field() {
        return field;
    }
}
