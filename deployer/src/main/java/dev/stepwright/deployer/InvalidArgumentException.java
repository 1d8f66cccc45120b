package dev.stepwright.deployer;

/** Something on the command line that is not understood. */
final class InvalidArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidArgumentException(String message) {
        super(message);
    }
}
