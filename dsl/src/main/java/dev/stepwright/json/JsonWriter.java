package dev.stepwright.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document into memory, value by value.
 *
 * <p>Each member of an object is a {@link #name} and then a value, each element of an array an {@link #element} and
 * then a value; commas come by themselves. The bytes are valid UTF-8 whatever the texts hold: half a surrogate pair
 * becomes an escape.
 */
public final class JsonWriter {

    private static final int INITIAL_CAPACITY = 256;
    private static final int DIGITS_OF_LONG = 19;

    /** Below, {@link Double#toString(double)} writes an exponent; so it does from the other on. */
    private static final double LEAST_WITHOUT_EXPONENT = 1e-3;

    private static final double LEAST_WITH_EXPONENT = 1e7;

    /** What has an escape of its own, and its letter. */
    private static final String ESCAPED = "\"\\\n\r\t\b\f";

    private static final String LETTERS = "\"\\nrtbf";

    private final int limit;
    private final String problem;
    private byte[] json;
    private int size;
    private int depth;
    /** Whether the innermost object or array has something, so that a comma comes before what follows. */
    private boolean begun;

    /** @param limit how many bytes the document may have; more are a {@link ResultTooLarge} */
    public JsonWriter(int limit) {
        this(limit, "");
    }

    /** @param problem what messages begin with, such as {@code The result cannot be passed on} */
    public JsonWriter(int limit, String problem) {
        this.limit = limit;
        this.problem = problem;
        this.json = new byte[Math.min(limit, INITIAL_CAPACITY)];
    }

    public void beginObject() {
        begin('{');
    }

    public void endObject() {
        end('}');
    }

    public void beginArray() {
        begin('[');
    }

    public void endArray() {
        end(']');
    }

    public void name(String name) {
        element();
        text(name);
        put(':');
    }

    /** Comes before each element of an array. */
    public void element() {
        if (begun) {
            put(',');
        }
        begun = true;
    }

    public void writeNull() {
        ascii("null");
    }

    public void write(boolean value) {
        ascii(value ? "true" : "false");
    }

    public void write(char value) {
        write(String.valueOf(value));
    }

    public void write(int value) {
        write((long) value);
    }

    public void write(long value) {
        if (value == Long.MIN_VALUE) {
            ascii("-9223372036854775808");
            return;
        }
        if (value < 0) {
            put('-');
        }
        digits(Math.abs(value));
    }

    /** What JSON has no numbers for becomes a text: {@code "NaN"}, {@code "Infinity"}, {@code "-Infinity"}. */
    public void write(float value) {
        number(Float.toString(value), Float.isFinite(value));
    }

    /**
     * As for a float. Most doubles have few decimals, prices for example; they are written without
     * {@link Double#toString(double)}, which takes ten times as long, to the same text.
     */
    public void write(double value) {
        double magnitude = Math.abs(value);
        long thousandths = (long) (magnitude * 1_000 + 0.5);
        boolean few = thousandths / 1_000.0 == magnitude;
        if (few && magnitude >= LEAST_WITHOUT_EXPONENT && magnitude < LEAST_WITH_EXPONENT) {
            if (value < 0) {
                put('-');
            }
            digits(thousandths / 1_000);
            decimals((int) (thousandths % 1_000));
        } else {
            number(Double.toString(value), Double.isFinite(value));
        }
    }

    public void write(@Nullable BigInteger value) {
        ascii(value == null ? "null" : value.toString());
    }

    /** As a text, so that nobody takes the decimal for a double on its way. */
    public void write(@Nullable BigDecimal value) {
        write(value == null ? null : value.toString());
    }

    public void write(@Nullable UUID value) {
        write(value == null ? null : value.toString());
    }

    public void write(@Nullable String value) {
        if (value == null) {
            writeNull();
        } else {
            text(value);
        }
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(json, size);
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(json, 0, size);
    }

    private void begin(char bracket) {
        if (depth == JsonReader.DEEPEST) {
            throw tooLarge("it has more than " + JsonReader.DEEPEST + " objects and arrays in each other");
        }
        depth++;
        put(bracket);
        begun = false;
    }

    private void end(char bracket) {
        depth--;
        put(bracket);
        begun = true;
    }

    private void number(String text, boolean finite) {
        if (finite) {
            ascii(text);
        } else {
            text(text);
        }
    }

    private void digits(long value) {
        int count = 1;
        for (long bound = 10; count < DIGITS_OF_LONG && value >= bound; bound *= 10) {
            count++;
        }
        reserve(count);
        size += count;
        long rest = value;
        for (int i = size - 1; i >= size - count; i--) {
            long tenth = rest / 10;
            json[i] = (byte) ('0' + rest - tenth * 10);
            rest = tenth;
        }
    }

    /** A thousand of them are one; noughts at the end are left out, except for the first. */
    private void decimals(int thousandths) {
        put('.');
        put('0' + thousandths / 100);
        if (thousandths % 100 != 0) {
            put('0' + thousandths / 10 % 10);
        }
        if (thousandths % 10 != 0) {
            put('0' + thousandths % 10);
        }
    }

    private void text(String value) {
        int length = value.length();
        reserve(length + 2);
        byte[] json = this.json;
        int at = size;
        json[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (!isPlain(c)) {
                size = at;
                writeRest(value, i);
                return;
            }
            json[at++] = (byte) c;
        }
        json[at++] = '"';
        size = at;
    }

    /** The rest of a text that has characters of other kinds, and its quote. */
    private void writeRest(String text, int from) {
        int at = from;
        while (at < text.length()) {
            at = writePlain(text, at + writeOther(text, at));
        }
        put('"');
    }

    /** Writes the characters that stand for themselves, each in one byte; the place where they end. */
    private int writePlain(String text, int from) {
        int end = from;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        reserve(end - from);
        for (int i = from; i < end; i++) {
            json[size++] = (byte) text.charAt(i);
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
    }

    /** Writes a character of another kind; how many characters of Java it is. */
    private int writeOther(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            escape(c);
        } else if (!Character.isSurrogate(c)) {
            wide(c);
        } else if (Character.isHighSurrogate(c)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            supplementary(Character.toCodePoint(c, text.charAt(at + 1)));
            return 2;
        } else {
            escapeByNumber(c);
        }
        return 1;
    }

    private void escape(char c) {
        int index = ESCAPED.indexOf(c);
        if (index < 0) {
            escapeByNumber(c);
        } else {
            put('\\');
            put(LETTERS.charAt(index));
        }
    }

    private void escapeByNumber(char c) {
        ascii("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(Character.forDigit(c >> shift & 0xF, 16));
        }
    }

    private void wide(char c) {
        if (c < 0x800) {
            put(0xC0 | c >> 6);
        } else {
            put(0xE0 | c >> 12);
            put(0x80 | c >> 6 & 0x3F);
        }
        put(0x80 | c & 0x3F);
    }

    private void supplementary(int character) {
        put(0xF0 | character >> 18);
        put(0x80 | character >> 12 & 0x3F);
        put(0x80 | character >> 6 & 0x3F);
        put(0x80 | character & 0x3F);
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int value) {
        reserve(1);
        json[size++] = (byte) value;
    }

    private void reserve(int bytes) {
        if (bytes > json.length - size) {
            grow(bytes);
        }
    }

    private void grow(int bytes) {
        if (bytes > limit - size) {
            throw tooLarge("its JSON has more than " + limit
                    + " bytes. Keep what is large in a bucket, and return where it is.");
        }
        json = Arrays.copyOf(json, Math.min(limit, Math.max(size + bytes, 2 * size)));
    }

    private RuntimeException tooLarge(String reason) {
        return ResultTooLarge.because(problem, reason);
    }
}
