package dev.stepwright.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.UUID;

/**
 * Writes one JSON document, value by value, into memory.
 *
 * <p>Each member of an object is {@link #name} and then a value, each element of an array is {@link #element} and then
 * a value; commas come by themselves.
 */
public final class JsonWriter {

    private static final int INITIAL_CAPACITY = 512;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private final int limit;
    private byte[] json = new byte[INITIAL_CAPACITY];
    private int size;
    private int depth;
    /** Whether the innermost object or array has begun with something, so that a comma comes before what follows. */
    private boolean begun;

    /** @param limit how many bytes the document may have; with more, writing fails with {@link ResultTooLarge} */
    public JsonWriter(int limit) {
        this.limit = limit;
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
        write(name);
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
        ascii(Long.toString(value));
    }

    /** What is no number in JSON becomes its name as a text. */
    public void write(float value) {
        if (Float.isFinite(value)) {
            ascii(Float.toString(value));
        } else {
            write(Float.toString(value));
        }
    }

    /** What is no number in JSON becomes its name as a text. */
    public void write(double value) {
        if (Double.isFinite(value)) {
            ascii(Double.toString(value));
        } else {
            write(Double.toString(value));
        }
    }

    public void write(BigInteger value) {
        ascii(value.toString());
    }

    /** As a text, which keeps all its digits when others read the document. */
    public void write(BigDecimal value) {
        write(value.toString());
    }

    public void write(UUID value) {
        write(value.toString());
    }

    public void write(String value) {
        put('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    put(c);
                } else {
                    escape(c);
                }
            } else if (!Character.isSurrogate(c)) {
                wide(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                supplementary(Character.toCodePoint(c, value.charAt(++i)));
            } else {
                unicode(c);
            }
        }
        put('"');
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(json, size);
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(json, 0, size);
    }

    private void begin(char bracket) {
        if (++depth > JsonReader.DEEPEST) {
            throw ResultTooLarge.depth(JsonReader.DEEPEST);
        }
        put(bracket);
        begun = false;
    }

    private void end(char bracket) {
        depth--;
        put(bracket);
        begun = true;
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> escape2(c);
            case '\b' -> escape2('b');
            case '\f' -> escape2('f');
            case '\n' -> escape2('n');
            case '\r' -> escape2('r');
            case '\t' -> escape2('t');
            default -> unicode(c);
        }
    }

    private void escape2(char c) {
        put('\\');
        put(c);
    }

    private void unicode(char c) {
        ascii("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEX[c >> shift & 0xF]);
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
        if (size == json.length) {
            json = Arrays.copyOf(json, Math.max(size, size << 1));
        }
        if (size >= limit) {
            throw ResultTooLarge.bytes(limit);
        }
        json[size++] = (byte) value;
    }
}
