package dev.stepwright.engine.execution;

/** An execution cannot be redriven; the message is the service's reason. */
public final class NotRedrivableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason in the service's words */
    public NotRedrivableException(String reason) {
        super(reason);
    }
}
