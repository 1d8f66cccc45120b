package dev.stepwright.manifest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the author's code, written {@code sample/DataProcessing.java:31}.
 *
 * @param file below its source root, with {@code /} as separator
 * @param line counted from 1
 */
public record SourceLine(String file, int line) {

    private static final Pattern TEXT = Pattern.compile("(.+):([1-9]\\d{0,8})");

    /** The line that a text names; empty when the text is no file, colon and number. */
    public static Optional<SourceLine> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new SourceLine(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
