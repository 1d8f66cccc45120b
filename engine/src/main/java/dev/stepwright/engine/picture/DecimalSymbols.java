package dev.stepwright.engine.picture;

import java.util.List;
import java.util.Map;

/** The characters of a picture of {@code $formatNumber} that mean something, as its options set them. */
record DecimalSymbols(
        String decimal,
        String grouping,
        String exponent,
        String minus,
        String percent,
        String perMille,
        char zero,
        String optionalDigit,
        String separator) {

    static DecimalSymbols of(Map<?, ?> options) {
        return new DecimalSymbols(
                option(options, "decimal-separator", "."),
                option(options, "grouping-separator", ","),
                option(options, "exponent-separator", "e"),
                option(options, "minus-sign", "-"),
                option(options, "percent", "%"),
                option(options, "per-mille", "\u2030"),
                option(options, "zero-digit", "0").charAt(0),
                option(options, "digit", "#"),
                option(options, "pattern-separator", ";"));
    }

    private static String option(Map<?, ?> options, String name, String otherwise) {
        return options.get(name) instanceof String text && !text.isEmpty() ? text : otherwise;
    }

    boolean isDigit(int character) {
        return character >= zero && character < zero + 10;
    }

    boolean isDigitSign(int character) {
        return isDigit(character) || optionalDigit.equals(Character.toString(character));
    }

    boolean isActive(int character) {
        return isDigit(character)
                || List.of(decimal, exponent, grouping, optionalDigit, separator)
                        .contains(Character.toString(character));
    }

    /** The digits of ASCII replaced by those of this family. */
    String localize(String text) {
        return text.chars()
                .map(character -> character >= '0' && character <= '9' ? character - '0' + zero : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
