package dev.stepwright.engine.jsonata;

/** A text is not a JSONata expression. */
public final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    SyntaxException(String message) {
        super(message);
    }
}
