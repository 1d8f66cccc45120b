package dev.stepwright.compiler.emit;

import java.util.regex.Pattern;

/**
 * Names states in the author's words: unique in the whole machine, at most 80 characters (the service's quota), ASCII,
 * and the same after an edit elsewhere.
 */
final class StateNamer {

    private static final int LONGEST = 80;
    private static final Pattern NOT_ASCII = Pattern.compile("[^ -~]");

    private final UniqueNames names = new UniqueNames();

    String name(String label) {
        String wanted = cut(ascii(label), LONGEST);
        return names.unique(wanted, count -> {
            String suffix = " (" + count + ")";
            return cut(wanted, LONGEST - suffix.length()) + suffix;
        });
    }

    private static String ascii(String label) {
        return NOT_ASCII.matcher(label).replaceAll("?").replace('"', '\'');
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 3) + "...";
    }
}
