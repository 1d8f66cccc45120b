package dev.stepwright.engine.lambda;

import java.util.Arrays;
import java.util.Optional;

/** Whether the answer to a call brings the end of what the function logged. */
public enum LogType {
    NONE("None"),
    TAIL("Tail");

    private final String text;

    LogType(String text) {
        this.text = text;
    }

    /** Empty for a text that Lambda refuses. */
    public static Optional<LogType> of(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }

    /** What Lambda says about another text. */
    public static String refusal(String text) {
        return "1 validation error detected: Value '" + text
                + "' at 'logType' failed to satisfy constraint: Member must satisfy enum value set: [None, Tail]";
    }
}
