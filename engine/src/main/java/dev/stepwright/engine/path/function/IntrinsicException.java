package dev.stepwright.engine.path.function;

/** A function cannot do what its arguments ask for. */
public final class IntrinsicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IntrinsicException(String message) {
        super(message);
    }
}
