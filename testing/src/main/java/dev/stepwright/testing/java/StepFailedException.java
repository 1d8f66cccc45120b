package dev.stepwright.testing.java;

/** A failure of a step that is no exception of its own, such as an error of the Lambda service. */
final class StepFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String error;

    StepFailedException(String error, String cause) {
        super(cause);
        this.error = error;
    }

    /** The name under which a state machine would know what was thrown. */
    static String errorOf(Throwable thrown) {
        return thrown instanceof StepFailedException failed
                ? failed.error
                : thrown.getClass().getName();
    }
}
