package dev.stepwright.compiler.javasource;

/** Texts as Java's string literals. */
public final class StringLiteral {

    private StringLiteral() {}

    /** The text as one literal (Java Language Specification, 3.10.7). */
    public static String of(String text) {
        return ofLines(text, "");
    }

    /**
     * The text as the sum of a literal for each of its lines.
     *
     * @param indentation what lines after the first begin with
     */
    public static String ofLines(String text, String indentation) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            literal.append(escaped(character));
            if (character == '\n' && i + 1 < text.length()) {
                literal.append("\"\n").append(indentation).append("+ \"");
            }
        }
        return literal.append('"').toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                Character.isISOControl(character)
                        ? String.format("\\u%04x", (int) character)
                        : String.valueOf(character);
        };
    }
}
