package dev.stepwright.engine.path.function;

/** The characters that a backslash precedes in a literal text of an intrinsic function. */
public final class Escapes {

    private static final String ESCAPED = "'{}\\";

    private Escapes() {}

    /** A backslash with one of the characters after it that it may precede. */
    public static boolean isEscape(String text, int index) {
        return text.charAt(index) == '\\' && index + 1 < text.length() && ESCAPED.indexOf(text.charAt(index + 1)) >= 0;
    }

    /** The text that is meant. */
    public static String resolve(String written) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < written.length(); index++) {
            if (isEscape(written, index)) {
                index++;
            }
            text.append(written.charAt(index));
        }
        return text.toString();
    }
}
