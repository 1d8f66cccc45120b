package dev.stepwright.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What a number's text is worth in each of Java's types. */
final class NumberText {

    /** As long as Jackson reads: more digits take time that grows with their square. */
    static final int LONGEST = 1_000;

    private static final int LARGEST_SCALE = 100_000;

    private NumberText() {}

    static long toInteger(JsonReader in, String text, long least, long greatest, String type) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() == 0) {
                return 0;
            }
            if ((long) number.precision() - number.scale() <= 19) {
                long value = number.longValueExact();
                if (value >= least && value <= greatest) {
                    return value;
                }
            }
        } catch (ArithmeticException e) {
            throw in.malformed("expected " + type + ", found " + text);
        }
        throw in.malformed("expected " + type + ", found " + text);
    }

    static BigInteger toBigInteger(JsonReader in, String text) {
        try {
            BigDecimal number = toBigDecimal(in, text);
            if (number.signum() == 0) {
                return BigInteger.ZERO;
            }
            if ((long) number.precision() - number.scale() <= LONGEST) {
                return number.toBigIntegerExact();
            }
        } catch (ArithmeticException e) {
            throw in.malformed("expected an integer, found " + text);
        }
        throw in.malformed("expected an integer, found " + text);
    }

    static BigDecimal toBigDecimal(JsonReader in, String text) {
        if (text.length() <= LONGEST) {
            try {
                BigDecimal number = new BigDecimal(text);
                if (Math.abs((long) number.scale()) <= LARGEST_SCALE) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw in.malformed("expected a decimal");
            }
        }
        throw in.malformed("expected a decimal");
    }

    static double toDouble(JsonReader in, String text) {
        switch (text) {
            case "NaN":
                return Double.NaN;
            case "Infinity":
                return Double.POSITIVE_INFINITY;
            case "-Infinity":
                return Double.NEGATIVE_INFINITY;
            default:
                double value = Double.parseDouble(text);
                if (Double.isInfinite(value)) {
                    throw in.malformed("expected a double");
                }
                return value;
        }
    }

    static float toFloat(JsonReader in, String text) {
        switch (text) {
            case "NaN":
                return Float.NaN;
            case "Infinity":
                return Float.POSITIVE_INFINITY;
            case "-Infinity":
                return Float.NEGATIVE_INFINITY;
            default:
                float value = Float.parseFloat(text);
                if (Float.isInfinite(value)) {
                    throw in.malformed("expected a float");
                }
                return value;
        }
    }
}
