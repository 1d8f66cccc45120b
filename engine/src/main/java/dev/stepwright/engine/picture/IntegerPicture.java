package dev.stepwright.engine.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How an integer is written: the picture of {@code $formatInteger}, as {@code 1;o}, {@code #,##0} or {@code Ww}.
 *
 * @param token the picture itself, without what follows the semicolon
 * @param zero the digit zero of a decimal picture
 * @param mandatoryDigits of a decimal picture, as the next
 * @param separators from the right
 */
record IntegerPicture(
        Notation notation,
        LetterCase letterCase,
        boolean ordinal,
        String token,
        int zero,
        int mandatoryDigits,
        int optionalDigits,
        List<Separator> separators) {

    /** What a picture's digits are. */
    enum Notation {
        DECIMAL,
        LETTERS,
        ROMAN,
        WORDS,
        UNKNOWN_SEQUENCE
    }

    /** @param position how many digits follow */
    record Separator(int position, String character) {}

    static IntegerPicture of(String picture) {
        int semicolon = picture.lastIndexOf(';');
        String token = semicolon < 0 ? picture : picture.substring(0, semicolon);
        boolean ordinal = semicolon >= 0 && picture.startsWith("o", semicolon + 1);
        return switch (token) {
            case "A" -> named(Notation.LETTERS, LetterCase.UPPER, ordinal, token);
            case "a" -> named(Notation.LETTERS, LetterCase.LOWER, ordinal, token);
            case "I" -> named(Notation.ROMAN, LetterCase.UPPER, ordinal, token);
            case "i" -> named(Notation.ROMAN, LetterCase.LOWER, ordinal, token);
            case "W" -> named(Notation.WORDS, LetterCase.UPPER, ordinal, token);
            case "w" -> named(Notation.WORDS, LetterCase.LOWER, ordinal, token);
            case "Ww" -> named(Notation.WORDS, LetterCase.TITLE, ordinal, token);
            default -> decimal(token, ordinal);
        };
    }

    private static IntegerPicture named(Notation notation, LetterCase letterCase, boolean ordinal, String token) {
        return new IntegerPicture(notation, letterCase, ordinal, token, '0', 0, 0, List.of());
    }

    private static IntegerPicture decimal(String token, boolean ordinal) {
        int[] characters = token.codePoints().toArray();
        OptionalInt zero = OptionalInt.empty();
        int mandatory = 0;
        int optional = 0;
        List<Separator> separators = new ArrayList<>();
        for (int index = characters.length - 1; index >= 0; index--) {
            int character = characters[index];
            if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
                zero = OptionalInt.of(sameZero(zero, character - Character.digit(character, 10)));
                mandatory++;
            } else if (character == '#') {
                optional++;
            } else {
                separators.add(new Separator(mandatory + optional, Character.toString(character)));
            }
        }
        return zero.isEmpty()
                ? named(Notation.UNKNOWN_SEQUENCE, LetterCase.LOWER, ordinal, token)
                : new IntegerPicture(
                        Notation.DECIMAL,
                        LetterCase.LOWER,
                        ordinal,
                        token,
                        zero.getAsInt(),
                        mandatory,
                        optional,
                        separators);
    }

    private static int sameZero(OptionalInt known, int zero) {
        if (known.isPresent() && known.getAsInt() != zero) {
            throw new PictureException(
                    "D3131", "In a decimal digit pattern, all digits must be from the same decimal group");
        }
        return zero;
    }

    IntegerPicture withMandatoryDigits(int digits) {
        return new IntegerPicture(notation, letterCase, ordinal, token, zero, digits, optionalDigits, separators);
    }

    /** The distance at which one separator repeats, beyond the picture too; zero when there is none such. */
    int interval() {
        boolean same = separators.stream().map(Separator::character).distinct().count() == 1;
        return same
                ? Grouping.interval(separators.stream().map(Separator::position).toList())
                : 0;
    }

    PictureException unknownSequence() {
        return new PictureException(
                "D3130",
                "Formatting or parsing an integer as a sequence starting with \"" + token
                        + "\" is not supported by this implementation");
    }
}
