package dev.stepwright.engine.run;

/** Ends the current step of a state with a failure, which may still be retried or caught. */
public final class StateFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public StateFailedException(Failure failure) {
        super(failure.error().orElse("") + ": " + failure.cause().orElse(""));
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
