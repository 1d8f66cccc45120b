package dev.stepwright.engine.path.query;

/** A text is neither a path nor a call of intrinsic functions. */
public final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    public SyntaxException(String message) {
        super(message);
    }
}
