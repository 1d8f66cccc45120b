package dev.stepwright.engine.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers as JavaScript sees them: the same value has the same Java class, and no fraction is printed for a whole
 * number.
 */
public final class JsonNumbers {

    /** From here on JavaScript prints an exponent. */
    private static final double FIRST_WITH_EXPONENT = 1e21;

    /** Below, too. */
    private static final double LAST_WITHOUT_EXPONENT = 1e-6;

    private JsonNumbers() {}

    /** An Integer if it is whole and fits, else a Long if it is whole and fits, else a Double; minus zero is zero. */
    public static Number normalize(Number number) {
        if (number instanceof Integer) {
            return number;
        }
        if (number instanceof Long) {
            return shorten(number.longValue());
        }
        double value = number.doubleValue();
        long whole = (long) value;
        return whole == value && whole != Long.MAX_VALUE ? shorten(whole) : value;
    }

    /** As {@code JSON.stringify} prints a finite number; Java 17 itself does not always find the shortest digits. */
    public static String print(Number number) {
        if (!(number instanceof Double)) {
            return number.toString();
        }
        double value = number.doubleValue();
        double size = Math.abs(value);
        String shortest = NumberOutput.toString(value, true);
        if (size >= FIRST_WITH_EXPONENT || size < LAST_WITHOUT_EXPONENT) {
            return withExponent(shortest);
        }
        return new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    }

    /** Java writes 1.0E21 where JavaScript writes 1e+21. */
    private static String withExponent(String shortest) {
        String text = shortest.replace(".0E", "E");
        return text.contains("E-") ? text.replace('E', 'e') : text.replace("E", "e+");
    }

    private static Number shorten(long value) {
        if (value == (int) value) {
            return (int) value;
        }
        return value;
    }

    /** The number that digits of a radix stand for; of very many, Java takes time with the square of their number. */
    public static double parse(String digits, int radix) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > Double.MAX_EXPONENT + 1
                ? Double.POSITIVE_INFINITY
                : new BigInteger(significant, radix).doubleValue();
    }
}
