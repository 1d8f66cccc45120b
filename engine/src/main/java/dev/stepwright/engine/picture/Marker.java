package dev.stepwright.engine.picture;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A component of a point in time and how it is written, as {@code [FNn,3-3]}.
 *
 * @param component the letter of XPath's format-dateTime, and {@code X} and {@code x} for the year and month of the
 *     week
 * @param names the case of names; empty when it is a number
 * @param number how a number is written; empty when it is a name
 * @param longest the greatest width
 * @param yearDigits how many digits of a year are written, and how many a number is read from
 * @param traditional whether UTC is written as Z
 */
record Marker(
        char component,
        Optional<LetterCase> names,
        Optional<IntegerPicture> number,
        OptionalInt longest,
        OptionalInt yearDigits,
        boolean traditional) {

    private static final String NUMBERS = "YMDdFWwXxHhmsf";
    private static final String ZONES = "Zz";
    private static final Pattern WIDTH = Pattern.compile("(.*),([^-]*)(?:-(.*))?");
    private static final Map<String, String> PRESENTATIONS =
            Map.of("YMDdWwXxHhf", "1", "FPCE", "n", "ms", "01", ZONES, "01:01");

    static Marker of(String text) {
        String marker = text.replaceAll("\\s", "");
        Matcher width = WIDTH.matcher(marker);
        boolean hasWidth = width.matches();
        String presentation = hasWidth ? width.group(1) : marker;
        char component = presentation.isEmpty() ? ' ' : presentation.charAt(0);
        presentation = presentation.isEmpty() ? "" : presentation.substring(1);
        String usual = usual(component);
        String modifier = "";
        if (presentation.length() > 1 && "atco".indexOf(presentation.charAt(presentation.length() - 1)) >= 0) {
            modifier = presentation.substring(presentation.length() - 1);
            presentation = presentation.substring(0, presentation.length() - 1);
        } else if (presentation.isEmpty()) {
            presentation = usual;
        }
        return of(
                component,
                presentation,
                modifier,
                hasWidth ? width(width.group(2)) : OptionalInt.empty(),
                hasWidth && width.group(3) != null ? width(width.group(3)) : OptionalInt.empty());
    }

    private static String usual(char component) {
        return PRESENTATIONS.entrySet().stream()
                .filter(entry -> entry.getKey().indexOf(component) >= 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> unknown(component));
    }

    private static OptionalInt width(String text) {
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static Marker of(
            char component, String presentation, String modifier, OptionalInt shortest, OptionalInt longest) {
        Optional<LetterCase> names = names(presentation);
        if (ZONES.indexOf(component) >= 0) {
            return new Marker(
                    component,
                    names,
                    Optional.of(IntegerPicture.of(presentation)),
                    longest,
                    OptionalInt.empty(),
                    modifier.equals("t"));
        }
        if (names.isPresent() || NUMBERS.indexOf(component) < 0) {
            return new Marker(component, names, Optional.empty(), longest, OptionalInt.empty(), false);
        }
        IntegerPicture number = IntegerPicture.of(modifier.isEmpty() ? presentation : presentation + ";" + modifier);
        number = number.withMandatoryDigits(Math.max(number.mandatoryDigits(), shortest.orElse(0)));
        OptionalInt digits = OptionalInt.empty();
        if ("YMD".indexOf(component) >= 0) {
            int width = number.mandatoryDigits() + number.optionalDigits();
            digits = longest.isPresent() || width < 2 ? longest : OptionalInt.of(width);
            number = number.withMandatoryDigits(longest.orElse(number.mandatoryDigits()));
        }
        return new Marker(component, names, Optional.of(number), longest, digits, false);
    }

    private static Optional<LetterCase> names(String presentation) {
        if (presentation.startsWith("n")) {
            return Optional.of(LetterCase.LOWER);
        }
        if (presentation.startsWith("N")) {
            return Optional.of(presentation.startsWith("Nn") ? LetterCase.TITLE : LetterCase.UPPER);
        }
        return Optional.empty();
    }

    static PictureException unknown(char component) {
        return new PictureException(
                "D3132", "Unknown component specifier \"" + component + "\" in date/time picture string");
    }

    PictureException nameless() {
        return new PictureException(
                "D3133",
                "The 'name' modifier can only be applied to months and days in the date/time picture string, not \""
                        + component + "\"");
    }

    /** The first letters of a name. */
    String shorten(String name) {
        return name.substring(0, Math.min(name.length(), longest.orElse(name.length())));
    }
}
