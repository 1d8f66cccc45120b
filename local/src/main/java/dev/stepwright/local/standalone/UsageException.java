package dev.stepwright.local.standalone;

/** The program was started with a setting that it does not have, or a value that it cannot use. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
