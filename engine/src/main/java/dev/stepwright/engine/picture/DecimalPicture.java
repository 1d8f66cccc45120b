package dev.stepwright.engine.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One half of a picture of {@code $formatNumber}, cut into its parts.
 *
 * @param exponent empty when the number has none
 */
record DecimalPicture(
        String text,
        String prefix,
        String active,
        String mantissa,
        Optional<String> exponent,
        String suffix,
        DecimalSymbols symbols) {

    static DecimalPicture of(String text, DecimalSymbols symbols) {
        int start = 0;
        while (start < text.length() && isPassive(text.charAt(start), symbols)) {
            start++;
        }
        int end = text.length();
        while (end > start && isPassive(text.charAt(end - 1), symbols)) {
            end--;
        }
        String active = text.substring(start, end);
        int exponent = text.indexOf(symbols.exponent(), start);
        boolean hasExponent = exponent >= 0 && exponent <= end;
        DecimalPicture picture = new DecimalPicture(
                text,
                text.substring(0, start),
                active,
                hasExponent ? active.substring(0, Math.min(exponent, active.length())) : active,
                hasExponent ? Optional.of(active.substring(Math.min(exponent + 1, active.length()))) : Optional.empty(),
                text.substring(end),
                symbols);
        new DecimalPictureRules(picture).check();
        return picture;
    }

    private static boolean isPassive(char character, DecimalSymbols symbols) {
        return !symbols.isActive(character) || symbols.exponent().equals(Character.toString(character));
    }

    DecimalPicture withPrefix(String other) {
        return new DecimalPicture(text, other, active, mantissa, exponent, suffix, symbols);
    }

    boolean contains(String symbol) {
        return text.contains(symbol);
    }

    String integerPart() {
        int point = mantissa.indexOf(symbols.decimal());
        return point < 0 ? mantissa : mantissa.substring(0, point);
    }

    String fraction() {
        int point = mantissa.indexOf(symbols.decimal());
        return point < 0 ? "" : mantissa.substring(point + 1);
    }

    int digits(String part) {
        return (int) part.chars().filter(symbols::isDigit).count();
    }

    private int digitSigns(String part) {
        return (int) part.chars().filter(symbols::isDigitSign).count();
    }

    int exponentDigits() {
        return exponent.map(this::digits).orElse(0);
    }

    int minimumIntegerDigits() {
        int digits = digits(integerPart());
        boolean nothing = digits == 0 && digitSigns(fraction()) == 0 && exponent.isEmpty();
        boolean onlyOptional =
                digits == 0 && exponent.isPresent() && integerPart().contains(symbols.optionalDigit());
        return nothing || onlyOptional ? 1 : digits;
    }

    int minimumFractionDigits() {
        int digits = digits(fraction());
        return minimumIntegerDigits() == 0 && digits == 0 || fractionOnlyForExponent() ? 1 : digits;
    }

    int maximumFractionDigits() {
        return fractionOnlyForExponent() ? 1 : digitSigns(fraction());
    }

    private boolean fractionOnlyForExponent() {
        return exponent.isPresent() && digits(integerPart()) == 0 && digitSigns(fraction()) == 0;
    }

    /** How many digits follow each separator of the integer part. */
    List<Integer> integerGroups() {
        List<Integer> groups = new ArrayList<>();
        String part = integerPart();
        for (int place = part.indexOf(symbols.grouping());
                place >= 0;
                place = part.indexOf(symbols.grouping(), place + 1)) {
            groups.add(digitSigns(part.substring(place)));
        }
        return groups;
    }

    /**
     * How many digits precede each separator of the fraction; the reference looks for further ones before the point.
     */
    List<Integer> fractionGroups() {
        List<Integer> groups = new ArrayList<>();
        for (int place = fraction().indexOf(symbols.grouping());
                place >= 0;
                place = integerPart().indexOf(symbols.grouping(), place + 1)) {
            groups.add(digitSigns(
                    fraction().substring(0, Math.min(place, fraction().length()))));
        }
        return groups;
    }
}
