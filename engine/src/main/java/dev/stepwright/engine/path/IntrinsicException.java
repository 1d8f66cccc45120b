package dev.stepwright.engine.path;

/** A function cannot do what its arguments ask for. */
final class IntrinsicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IntrinsicException(String message) {
        super(message);
    }
}
