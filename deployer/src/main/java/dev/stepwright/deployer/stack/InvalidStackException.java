package dev.stepwright.deployer.stack;

/** An application that cannot be deployed as it is; the message says what to change. */
public final class InvalidStackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidStackException(String message) {
        super(message);
    }
}
