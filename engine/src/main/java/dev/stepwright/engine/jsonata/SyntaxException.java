package dev.stepwright.engine.jsonata;

import java.util.regex.PatternSyntaxException;

/** A text is not a JSONata expression. */
public final class SyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    SyntaxException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** For what the library's parser stumbles over. */
    static SyntaxException unread(String source, RuntimeException cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof PatternSyntaxException) {
            return new SyntaxException("", "Invalid regular expression: " + message);
        }
        if (cause instanceof StringIndexOutOfBoundsException) {
            return source.lastIndexOf("/*") > source.lastIndexOf("*/")
                    ? new SyntaxException("S0106", "Comment has no closing tag")
                    : new SyntaxException("S0207", "Unexpected end of expression");
        }
        if (message.startsWith("Type parameters")) {
            return new SyntaxException("S0401", message);
        }
        return new SyntaxException(message.startsWith("Choice groups") ? "S0402" : "", message);
    }

    /** The reference implementation's name of the error. */
    String code() {
        return code;
    }
}
