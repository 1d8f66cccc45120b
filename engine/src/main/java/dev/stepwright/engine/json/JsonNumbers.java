package dev.stepwright.engine.json;

import java.math.BigDecimal;

/**
 * Numbers as JavaScript sees them: the same value has the same Java class, and no fraction is printed for a whole
 * number.
 */
public final class JsonNumbers {

    /** From here on JavaScript prints an exponent. */
    private static final double FIRST_WITH_EXPONENT = 1e21;

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

    /** As {@code JSON.stringify} prints it, for a finite number. */
    public static String print(Number number) {
        if (!(number instanceof Double)) {
            return number.toString();
        }
        double value = number.doubleValue();
        double size = Math.abs(value);
        if (size >= FIRST_WITH_EXPONENT || size < 1e-6) {
            return withExponent(value);
        }
        String plain = new BigDecimal(Double.toString(value)).toPlainString();
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }

    /** Java writes 1.0E21 where JavaScript writes 1e+21. */
    private static String withExponent(double value) {
        String text = Double.toString(value).replace(".0E", "E");
        return text.contains("E-") ? text.replace('E', 'e') : text.replace("E", "e+");
    }

    private static Number shorten(long value) {
        if (value == (int) value) {
            return (int) value;
        }
        return value;
    }
}
