package dev.stepwright.engine.limit;

/**
 * Looks for one text in another in a time that grows with the sum of both lengths, where Java's grows with the product.
 */
public final class TextSearch {

    /** Looking for so short a text takes no more than so many looks at each character. */
    private static final int SHORT = 64;

    private TextSearch() {}

    /** As {@link String#indexOf(String, int)}. */
    public static int indexOf(String text, String part, int from) {
        return part.length() <= SHORT ? text.indexOf(part, from) : indexOf(text, part, from, borders(part));
    }

    /** The algorithm of Knuth, Morris and Pratt: after a mismatch it goes on with what has been matched already. */
    private static int indexOf(String text, String part, int from, int[] borders) {
        int matched = 0;
        for (int place = from; place < text.length(); place++) {
            matched = longer(part, borders, matched, text.charAt(place));
            if (matched == part.length()) {
                return place + 1 - matched;
            }
        }
        return -1;
    }

    /** For each start of a text, the length of the longest proper part at its beginning that is also at its end. */
    private static int[] borders(String text) {
        int[] borders = new int[text.length() + 1];
        for (int end = 1; end < text.length(); end++) {
            borders[end + 1] = longer(text, borders, borders[end], text.charAt(end));
        }
        return borders;
    }

    /** How much of a text is matched when one more character follows. */
    private static int longer(String text, int[] borders, int matched, char next) {
        int length = matched;
        while (length > 0 && text.charAt(length) != next) {
            length = borders[length];
        }
        return text.charAt(length) == next ? length + 1 : 0;
    }
}
