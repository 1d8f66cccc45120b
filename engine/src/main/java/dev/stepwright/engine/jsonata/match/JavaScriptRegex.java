package dev.stepwright.engine.jsonata.match;

import java.util.regex.Pattern;

/**
 * A regular expression with the meaning that it has in JavaScript.
 *
 * <p>{@code $} is the very end, not before a last line break; {@code .}, {@code \s}, {@code \b} and, with the flag m,
 * {@code ^} and {@code $} know other characters; brackets and ampersands in a class stand for themselves.
 */
public final class JavaScriptRegex {

    private static final int LONGEST = 1 << 15;

    private static final String LINE_BREAKS = "\\n\\r\\u2028\\u2029";

    private static final String SPACES =
            "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

    /** Ranges, since Java does not negate a class within a class. */
    private static final String NO_SPACES = "\\x00-\\x08\\x0e-\\x1f!-\\x9f\\xa1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027"
            + "\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\x{10ffff}";

    private final String source;
    private final boolean multiline;
    private final StringBuilder text = new StringBuilder();
    private int position;

    private JavaScriptRegex(Pattern pattern) {
        this.source = pattern.pattern();
        this.multiline = (pattern.flags() & Pattern.MULTILINE) != 0;
    }

    /** @param pattern a text in JavaScript's notation, which Java has understood in its own way */
    public static Pattern compile(Pattern pattern) {
        boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
        int flags = anyCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return Pattern.compile(new JavaScriptRegex(pattern).translate(), flags);
    }

    /**
     * Java takes time with the square of the length of a regular expression, which JavaScript refuses in the end: so a
     * text is refused in which two slashes are so far from each other that what is between them had to be that long.
     */
    public static boolean mayBeTooLarge(String expression) {
        int last = expression.length();
        for (int slash = expression.indexOf('/'); slash >= 0; slash = expression.indexOf('/', slash + 1)) {
            boolean isEscaped = slash > 0 && expression.charAt(slash - 1) == '\\';
            if (slash - last > LONGEST) {
                return true;
            }
            last = isEscaped ? last : slash;
        }
        return false;
    }

    private String translate() {
        while (position < source.length()) {
            char character = source.charAt(position);
            position++;
            switch (character) {
                case '^' -> text.append(multiline ? "(?<![^" + LINE_BREAKS + "])" : "^");
                case '$' -> text.append(multiline ? "(?![^" + LINE_BREAKS + "])" : "\\z");
                case '.' -> text.append("[^" + LINE_BREAKS + "]");
                case '[' -> translateClass();
                case '\\' -> translateEscape();
                default -> text.append(character);
            }
        }
        return text.toString();
    }

    private void translateEscape() {
        char escaped = position < source.length() ? source.charAt(position) : '\\';
        position++;
        switch (escaped) {
            case 's' -> text.append("[" + SPACES + "]");
            case 'S' -> text.append("[^" + SPACES + "]");
            case 'b' -> text.append("(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))");
            case 'B' -> text.append("(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))");
            default -> text.append(escape(escaped));
        }
    }

    /** A letter that escapes nothing in JavaScript stands for itself. */
    private static String escape(char escaped) {
        if (escaped == 'v') {
            return "\\x0B";
        }
        if (escaped == '0') {
            return "\\x00";
        }
        boolean known = !Character.isLetter(escaped) || "dDwWtnrfcxuk".indexOf(escaped) >= 0;
        return known ? "\\" + escaped : Character.toString(escaped);
    }

    private void translateClass() {
        boolean negated = source.startsWith("^", position);
        int start = negated ? position + 1 : position;
        if (source.startsWith("]", start)) {
            position = start + 1;
            text.append(negated ? "(?s:.)" : "(?!)");
            return;
        }
        text.append(negated ? "[^" : "[");
        position = start;
        while (position < source.length() && source.charAt(position) != ']') {
            translateInClass(source.charAt(position));
        }
        text.append(']');
        position++;
    }

    private void translateInClass(char character) {
        position++;
        if (character != '\\' || position == source.length()) {
            text.append("[&^".indexOf(character) >= 0 ? "\\" + character : Character.toString(character));
            return;
        }
        char escaped = source.charAt(position);
        position++;
        switch (escaped) {
            case 's' -> text.append(SPACES);
            case 'S' -> text.append(NO_SPACES);
            case 'b' -> text.append("\\x08");
            default -> text.append(escape(escaped));
        }
    }
}
