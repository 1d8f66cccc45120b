package dev.stepwright.engine.picture;

import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.limit.Deadline;
import dev.stepwright.engine.limit.Sizes;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes and reads integers by a picture: {@code $formatInteger} and {@code $parseInteger}. */
public final class IntegerText {

    private IntegerText() {}

    public static String format(double value, String picture) {
        return format(Math.floor(value), IntegerPicture.of(picture));
    }

    /** NaN when the text is no such number, as far as this is noticed. */
    public static double parse(String text, String picture) {
        return parse(text, IntegerPicture.of(picture));
    }

    static String format(double value, IntegerPicture picture) {
        double size = Math.abs(value);
        String text = switch (picture.notation()) {
            case LETTERS -> Numerals.letters(size, picture.letterCase() == LetterCase.UPPER ? 'A' : 'a');
            case ROMAN -> picture.letterCase().apply(Numerals.roman(size));
            case WORDS -> picture.letterCase().apply(EnglishNumbers.words(size, picture.ordinal()));
            case DECIMAL -> decimal(size, picture);
            case UNKNOWN_SEQUENCE -> throw picture.unknownSequence();
        };
        return value < 0 ? "-" + text : text;
    }

    private static String decimal(double value, IntegerPicture picture) {
        String ascii = JsonNumbers.print(JsonNumbers.normalize(value));
        Sizes.checkText(picture.mandatoryDigits());
        String padded = "0".repeat(Math.max(0, picture.mandatoryDigits() - ascii.length())) + ascii;
        StringBuilder text = new StringBuilder(padded.codePoints()
                .mapToObj(digit -> Character.toString(digit + picture.zero() - '0'))
                .collect(Collectors.joining()));
        separate(text, picture);
        return picture.ordinal() ? text + suffix(text.toString()) : text.toString();
    }

    private static void separate(StringBuilder text, IntegerPicture picture) {
        int interval = picture.interval();
        int digits = text.length();
        if (interval > 0) {
            String separator = picture.separators().get(0).character();
            for (int position = interval; position < digits; position += interval) {
                text.insert(digits - position, separator);
            }
            return;
        }
        for (int index = picture.separators().size() - 1; index >= 0; index--) {
            separate(text, picture.separators().get(index));
        }
    }

    /** Of a number that is too short, the reference cuts off digits on the left. */
    private static void separate(StringBuilder text, IntegerPicture.Separator separator) {
        int place = text.length() - separator.position();
        if (place < 0) {
            text.delete(0, Math.max(0, text.length() + place));
        }
        text.insert(Math.max(0, place), separator.character());
    }

    private static String suffix(String text) {
        boolean teen = text.length() > 1 && text.charAt(text.length() - 2) == '1';
        return teen
                ? "th"
                : switch (text.charAt(text.length() - 1)) {
                    case '1' -> "st";
                    case '2' -> "nd";
                    case '3' -> "rd";
                    default -> "th";
                };
    }

    static double parse(String text, IntegerPicture picture) {
        return switch (picture.notation()) {
            case LETTERS -> Numerals.readLetters(text, picture.letterCase() == LetterCase.UPPER ? 'A' : 'a');
            case ROMAN ->
                Numerals.readRoman(picture.letterCase() == LetterCase.UPPER ? text : text.toUpperCase(Locale.ROOT));
            case WORDS -> EnglishNumbers.read(text);
            case DECIMAL -> parseDecimal(text, picture);
            case UNKNOWN_SEQUENCE -> throw picture.unknownSequence();
        };
    }

    /** Separators that stand regularly are only left out when they are commas. */
    private static double parseDecimal(String text, IntegerPicture picture) {
        String digits = picture.ordinal() ? text.substring(0, Math.max(0, text.length() - 2)) : text;
        if (picture.interval() > 0) {
            digits = digits.replace(",", "");
        } else {
            for (IntegerPicture.Separator separator : picture.separators()) {
                Deadline.check();
                digits = digits.replace(separator.character(), "");
            }
        }
        return leadingInteger(digits.codePoints()
                .mapToObj(digit -> Character.toString(Math.max(0, digit - picture.zero() + '0')))
                .collect(Collectors.joining()));
    }

    /** As JavaScript's {@code parseInt} reads it: what follows the digits is ignored. */
    static double leadingInteger(String text) {
        String number = text.strip();
        if (number.startsWith("0x") || number.startsWith("0X")) {
            String digits = number.substring(2).replaceFirst("(?s)[^0-9A-Fa-f].*", "");
            return digits.isEmpty() ? Double.NaN : JsonNumbers.parse(digits, 16);
        }
        String integer = number.replaceFirst("(?s)^([+-]?[0-9]*).*$", "$1");
        return integer.matches("[+-]?[0-9]+") ? Double.parseDouble(integer) : Double.NaN;
    }
}
