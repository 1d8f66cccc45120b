package dev.stepwright.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document from its bytes, value by value, in the order in which they stand.
 *
 * <p>The caller knows what comes: it asks for a value of the type it needs, and any other is a {@link MalformedJson}.
 * An object is {@code beginObject()} and then {@code nextName()} until that is null, with one value read or skipped
 * after each name; an array is {@code beginArray()}, and a value each time that {@code nextElement()} is true.
 *
 * <p>What RFC 8259 does not allow is refused, in values that are skipped, too: by its section 8.1 the bytes are UTF-8
 * without byte order mark. Escapes of half a surrogate pair are no error, since texts of Java may have them. Nothing is
 * kept for messages: they find their place by looking through the document once more.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259: The JavaScript Object Notation (JSON) Data
 *     Interchange Format</a>
 */
public final class JsonReader {

    /** As deep as Jackson reads: what reads nested values calls itself, and no stack is endless. */
    static final int DEEPEST = 1_000;

    private final Tokens tokens;
    private int depth;
    /** Whether an object or array has just begun, so that no comma comes before what follows. */
    private boolean begun;

    private @Nullable List<LookAhead> lookAheads;

    public JsonReader(byte[] utf8) {
        this(utf8, "");
    }

    /** @param problem what messages begin with, such as {@code The input cannot be read} */
    public JsonReader(byte[] utf8, String problem) {
        this(new Tokens(utf8, problem, 0), 0);
    }

    JsonReader(Tokens tokens, int depth) {
        this.tokens = tokens;
        this.depth = depth;
    }

    /** Whether the next value is null, which then has been read. */
    public boolean takeNull() {
        if (tokens.value() != 'n') {
            return false;
        }
        tokens.word("null");
        return true;
    }

    public void beginObject() {
        begin('{', "an object");
    }

    /** The name of the object's next member; null when there is none, and the object has been read. */
    public @Nullable String nextName() {
        if (!hasMember()) {
            return null;
        }
        String name = tokens.name();
        colon();
        return name;
    }

    public void beginArray() {
        begin('[', "an array");
    }

    /** Whether another element follows; when not, the array has been read. */
    public boolean nextElement() {
        return hasMore(']', "',' or ']'");
    }

    public String readString() {
        if (tokens.value() != '"') {
            throw tokens.expected("a text");
        }
        return tokens.text();
    }

    public boolean readBoolean() {
        boolean value = tokens.value() == 't';
        if (!value && tokens.peek() != 'f') {
            throw tokens.expected("true or false");
        }
        tokens.word(value ? "true" : "false");
        return value;
    }

    public char readChar() {
        String text = readString();
        if (text.length() != 1) {
            throw tokens.unexpected("a text of one character");
        }
        return text.charAt(0);
    }

    public byte readByte() {
        return (byte) tokens.integer(Byte.MIN_VALUE, Byte.MAX_VALUE, "a byte");
    }

    public short readShort() {
        return (short) tokens.integer(Short.MIN_VALUE, Short.MAX_VALUE, "a short");
    }

    public int readInt() {
        return (int) tokens.integer(Integer.MIN_VALUE, Integer.MAX_VALUE, "an int");
    }

    public long readLong() {
        return tokens.integer(Long.MIN_VALUE, Long.MAX_VALUE, "a long");
    }

    /** A number; or {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}, as they are written. */
    public float readFloat() {
        return tokens.value() == '"'
                ? (float) NumberText.named(tokens, tokens.text())
                : NumberText.toFloat(tokens, tokens.number("a number"));
    }

    /** A number; or {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}, as they are written. */
    public double readDouble() {
        if (tokens.value() == '"') {
            return NumberText.named(tokens, tokens.text());
        }
        double plain = tokens.plainDouble();
        return Double.isNaN(plain) ? NumberText.toDouble(tokens, tokens.number("a number")) : plain;
    }

    public BigInteger readBigInteger() {
        tokens.value();
        return NumberText.toBigInteger(tokens, tokens.number("an integer"));
    }

    /** A number, or the text of one, as decimals are written. */
    public BigDecimal readBigDecimal() {
        boolean text = tokens.value() == '"';
        BigDecimal plain = tokens.plainDecimal();
        return plain == null
                ? NumberText.toBigDecimal(tokens, text ? tokens.text() : tokens.number("a decimal"))
                : plain;
    }

    public UUID readUuid() {
        String text = readString();
        try {
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equalsIgnoreCase(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            throw tokens.unexpected("a UUID");
        }
        throw tokens.unexpected("a UUID");
    }

    /**
     * The text of a member of the object that comes next, which remains to be read; null when there is no such member,
     * or it is null. The first counts if there are several.
     */
    public @Nullable String findDiscriminator(String member) {
        if (tokens.value() != '{') {
            throw tokens.expected("an object");
        }
        int object = tokens.position();
        int outside = depth;
        beginObject();
        int place = member.equals(nextName())
                ? tokens.position()
                : lookAhead(member).find(object, outside);
        String text = null;
        if (place != LookAhead.ABSENT) {
            tokens.moveTo(place);
            text = takeNull() ? null : readString();
        }
        tokens.moveTo(object);
        depth = outside;
        return text;
    }

    /** Reads a value of any kind, of which nothing is needed. */
    public void skip() {
        switch (tokens.value()) {
            case '{':
                beginObject();
                while (hasMember()) {
                    tokens.passText();
                    colon();
                    skip();
                }
                break;
            case '[':
                beginArray();
                while (nextElement()) {
                    skip();
                }
                break;
            case '"':
                tokens.passText();
                break;
            case 't':
                tokens.word("true");
                break;
            case 'f':
                tokens.word("false");
                break;
            case 'n':
                tokens.word("null");
                break;
            default:
                tokens.passNumber("a value");
        }
    }

    /** Requires that nothing but white space follows. */
    public void end() {
        if (tokens.peek() != Tokens.END) {
            throw tokens.expected("the end of the document");
        }
    }

    /**
     * The {@link MalformedJson} to throw when the value that was read last is not what it should be; the reason gets
     * the value's place. Declared as a class of the JDK, so that a handler that throws it need not load it to start.
     */
    public IllegalArgumentException malformed(String reason) {
        return tokens.malformed(reason);
    }

    /** The exception to throw when the value that was read last is not what was expected; it says what was found. */
    public IllegalArgumentException unexpected(String expected) {
        return tokens.unexpected(expected);
    }

    boolean isTextNext() {
        return tokens.value() == '"';
    }

    private LookAhead lookAhead(String member) {
        List<LookAhead> known = lookAheads;
        if (known == null) {
            known = new ArrayList<>();
            lookAheads = known;
        }
        for (LookAhead lookAhead : known) {
            if (lookAhead.isFor(member)) {
                return lookAhead;
            }
        }
        LookAhead lookAhead = new LookAhead(tokens, member);
        known.add(lookAhead);
        return lookAhead;
    }

    private void begin(char bracket, String what) {
        if (tokens.value() != bracket) {
            throw tokens.expected(what);
        }
        if (depth == DEEPEST) {
            throw malformed("more than " + DEEPEST + " objects and arrays in each other");
        }
        depth++;
        tokens.pass();
        begun = true;
    }

    private boolean hasMember() {
        if (!hasMore('}', "',' or '}'")) {
            return false;
        }
        if (tokens.peek() != '"') {
            throw tokens.expected("the name of a member");
        }
        return true;
    }

    private boolean hasMore(char bracket, String what) {
        int next = tokens.peek();
        boolean isFirst = begun;
        begun = false;
        if (next == bracket) {
            tokens.pass();
            depth--;
            return false;
        }
        if (isFirst) {
            return true;
        }
        if (next != ',') {
            throw tokens.expected(what);
        }
        tokens.pass();
        return true;
    }

    private void colon() {
        if (tokens.peek() != ':') {
            throw tokens.expected("':'");
        }
        tokens.pass();
    }
}
