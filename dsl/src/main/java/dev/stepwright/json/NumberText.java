package dev.stepwright.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers in all notations that JSON allows, and what they are worth in Java's types. */
final class NumberText {

    /** As many as Jackson reads, those of exponents included: the time that more take grows with their square. */
    static final int MOST_DIGITS = 1_000;

    /** A minus, a point, and E with a sign. */
    private static final int MOST_SIGNS = 4;

    private static final int DIGITS_OF_LONG = 19;

    /** As Jackson. A decimal of any scale is small, but adding 1 to 1e999999999 takes a billion digits. */
    private static final int LARGEST_SCALE = 100_000;

    private NumberText() {}

    /**
     * Where the number ends that begins here; when none does, the complement of the place that is wrong.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-6">RFC 8259, section 6: Numbers</a>
     */
    static int end(byte[] json, int from) {
        int start = is(json, from, '-', '-') ? from + 1 : from;
        if (!is(json, start, '0', '9')) {
            return ~start;
        }
        int end = json[start] == '0' ? start + 1 : digitsEnd(json, start);
        if (is(json, end, '.', '.')) {
            end = digitsEnd(json, end + 1);
        }
        if (end >= 0 && (is(json, end, 'e', 'e') || is(json, end, 'E', 'E'))) {
            boolean signed = is(json, end + 1, '+', '+') || is(json, end + 1, '-', '-');
            end = digitsEnd(json, signed ? end + 2 : end + 1);
        }
        return end;
    }

    private static int digitsEnd(byte[] json, int from) {
        int end = from;
        while (is(json, end, '0', '9')) {
            end++;
        }
        return end == from ? ~from : end;
    }

    /** How many digits a number has, before and after its point and in its exponent. */
    static int digits(byte[] json, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (is(json, i, '0', '9')) {
                count++;
            }
        }
        return count;
    }

    private static boolean is(byte[] json, int at, char least, char greatest) {
        return at < json.length && json[at] >= least && json[at] <= greatest;
    }

    /**
     * An integer in any notation, such as 5.0 and 1e3: JSONata has one type of numbers, and writes them as it likes.
     */
    static long toInteger(Tokens in, String text, long least, long greatest, String type) {
        BigInteger value = integer(in, text, DIGITS_OF_LONG, type);
        if (value.bitLength() >= Long.SIZE || value.longValue() < least || value.longValue() > greatest) {
            throw in.unexpected(type);
        }
        return value.longValue();
    }

    static BigInteger toBigInteger(Tokens in, String text) {
        return integer(in, text, MOST_DIGITS, "an integer of at most " + MOST_DIGITS + " digits");
    }

    private static BigInteger integer(Tokens in, String text, int mostDigits, String type) {
        BigDecimal number = decimal(in, text, type);
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        long digits = (long) number.precision() - number.scale();
        if (digits <= 0 || digits > mostDigits || number.stripTrailingZeros().scale() > 0) {
            throw in.unexpected(type);
        }
        return number.toBigInteger();
    }

    static BigDecimal toBigDecimal(Tokens in, String text) {
        if (text.length() > MOST_DIGITS + MOST_SIGNS) {
            throw in.malformed("a decimal of more than " + MOST_DIGITS + " digits");
        }
        BigDecimal number = decimal(in, text, "a decimal");
        if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
            throw in.unexpected("a decimal with an exponent of at most " + LARGEST_SCALE);
        }
        return number;
    }

    private static BigDecimal decimal(Tokens in, String text, String type) {
        try {
            return new BigDecimal(text);
        } catch (IllegalArgumentException e) {
            throw in.unexpected(type);
        }
    }

    /** What is beyond the largest double is refused; Java's own reading makes it infinite. */
    static double toDouble(Tokens in, String text) {
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw in.unexpected("a double");
        }
        return value;
    }

    static float toFloat(Tokens in, String text) {
        float value = Float.parseFloat(text);
        if (Float.isInfinite(value)) {
            throw in.unexpected("a float");
        }
        return value;
    }

    /** What JSON has no numbers for, by the names that Java and Jackson write. */
    static double named(Tokens in, String text) {
        switch (text) {
            case "NaN":
                return Double.NaN;
            case "Infinity":
                return Double.POSITIVE_INFINITY;
            case "-Infinity":
                return Double.NEGATIVE_INFINITY;
            default:
                throw in.unexpected("a number");
        }
    }
}
