package dev.stepwright.engine.path.function;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.random.RandomSource;
import java.util.List;

/** The values that a function is called with; they are counted from 0 here, and from 1 in messages. */
public record Arguments(String function, List<Object> values, RandomSource random) {

    /** The service takes no longer text for what it encodes and hashes. */
    private static final int LONGEST_TEXT = 10_000;

    int count() {
        return values.size();
    }

    Object value(int index) {
        return values.get(index);
    }

    JsonArray array(int index) {
        return values.get(index) instanceof JsonArray array ? array : mismatch(index, "an array");
    }

    JsonObject object(int index) {
        return values.get(index) instanceof JsonObject object ? object : mismatch(index, "an object");
    }

    String text(int index) {
        return values.get(index) instanceof String text ? text : mismatch(index, "a string");
    }

    /** A text of limited length. */
    String shortText(int index) {
        return limited(index, text(index));
    }

    /** The text of limited length that any value has. */
    String shortTextOf(int index) {
        return limited(index, String.valueOf(values.get(index)));
    }

    private String limited(int index, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw invalid(index, "must not have more than " + LONGEST_TEXT + " characters");
        }
        return text;
    }

    /**
     * An integer; the documentation has all functions round a fraction, the service does so for one, halves upwards.
     */
    int rounded(int index) {
        Number number = number(index);
        return integer(index, number instanceof Double fraction ? Math.round(fraction) : number.longValue());
    }

    /** An integer; the fraction is cut off. */
    int truncated(int index) {
        return integer(index, number(index).longValue());
    }

    Number number(int index) {
        return values.get(index) instanceof Number number ? number : mismatch(index, "a number");
    }

    private int integer(int index, long whole) {
        if (whole != (int) whole) {
            throw invalid(index, "must be an integer between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE);
        }
        return (int) whole;
    }

    /** What an argument must be, as a sentence that starts with the argument. */
    IntrinsicException invalid(int index, String what) {
        return invalid("argument " + (index + 1) + " " + what);
    }

    IntrinsicException invalid(String what) {
        return new IntrinsicException("Invalid arguments in " + function + ": " + what + ".");
    }

    private <T> T mismatch(int index, String expected) {
        throw invalid(index, "must be " + expected + ", but is of type " + JsonValues.typeOf(values.get(index)));
    }
}
