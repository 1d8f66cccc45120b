package dev.stepwright.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document from its bytes, value by value, in the order in which they stand.
 *
 * <p>The caller knows what comes: it asks for the value of the type it needs, and everything else is a
 * {@link MalformedJson}. An object is {@code beginObject()} and then {@code nextName()} until that is null, with one
 * value read or skipped after each name; an array is {@code beginArray()} and then {@code nextElement()}.
 *
 * <p>The bytes are UTF-8 as RFC 8259 demands: without byte order mark, and valid. What breaks other rules of it, by a
 * comma too many, say, is refused as well, in what is skipped, too. Only escapes of surrogates without their other half
 * are let through, as texts of Java have them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259: The JavaScript Object Notation (JSON) Data
 *     Interchange Format</a>
 */
public final class JsonReader {

    /** As deep as Jackson reads: what reads nested values calls itself, and stacks end. */
    static final int DEEPEST = 1_000;

    private static final int END = Byte.MAX_VALUE + 1;

    /** Digits that a long surely holds. */
    private static final int SAFE_DIGITS = 18;

    private final byte[] json;
    private int at;
    private int last;
    private int depth;
    /** Whether nothing of the innermost object or array has been read, so that no comma comes. */
    private boolean first;

    public JsonReader(byte[] utf8) {
        this.json = utf8;
    }

    /** Whether the next value is null, which is then read. */
    public boolean takeNull() {
        if (value() != 'n') {
            return false;
        }
        word("null");
        return true;
    }

    public void beginObject() {
        begin('{', "an object");
    }

    /** The name of the object's next member; null when there is none, and the object has been read. */
    public @Nullable String nextName() {
        if (!hasMore('}')) {
            return null;
        }
        if (peek() != '"') {
            throw expected("the name of a member");
        }
        String name = text();
        colon();
        return name;
    }

    public void beginArray() {
        begin('[', "an array");
    }

    /** Whether another element follows; when not, the array has been read. */
    public boolean nextElement() {
        return hasMore(']');
    }

    public String readString() {
        if (value() != '"') {
            throw expected("a text");
        }
        return text();
    }

    public boolean readBoolean() {
        switch (value()) {
            case 't':
                word("true");
                return true;
            case 'f':
                word("false");
                return false;
            default:
                throw expected("true or false");
        }
    }

    public char readChar() {
        String text = readString();
        if (text.length() != 1) {
            throw malformed("expected a text of one character");
        }
        return text.charAt(0);
    }

    public byte readByte() {
        return (byte) integer(Byte.MIN_VALUE, Byte.MAX_VALUE, "a byte");
    }

    public short readShort() {
        return (short) integer(Short.MIN_VALUE, Short.MAX_VALUE, "a short");
    }

    public int readInt() {
        return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE, "an int");
    }

    public long readLong() {
        return integer(Long.MIN_VALUE, Long.MAX_VALUE, "a long");
    }

    public float readFloat() {
        return NumberText.toFloat(this, numberOrName());
    }

    public double readDouble() {
        return NumberText.toDouble(this, numberOrName());
    }

    /** Like all integers in any notation, as long as it is one. */
    public BigInteger readBigInteger() {
        value();
        return NumberText.toBigInteger(this, number("an integer"));
    }

    /** A number, or a text with one, which is how decimals are written. */
    public BigDecimal readBigDecimal() {
        return NumberText.toBigDecimal(this, value() == '"' ? text() : number("a decimal"));
    }

    public UUID readUuid() {
        String text = readString();
        if (text.length() == 36) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw malformed("expected a UUID");
            }
        }
        throw malformed("expected a UUID");
    }

    /**
     * The text of a member of the object that comes next, of which nothing is read by that; null when there is no such
     * member, or it is null. The first one counts if there are several.
     */
    public @Nullable String findDiscriminator(String member) {
        if (value() != '{') {
            throw expected("an object");
        }
        int start = at;
        int startDepth = depth;
        boolean startFirst = first;
        String text = discriminator(member);
        at = start;
        depth = startDepth;
        first = startFirst;
        return text;
    }

    private @Nullable String discriminator(String member) {
        int start = at;
        beginObject();
        for (String name = nextName(); name != null; name = nextName()) {
            if (name.equals(member)) {
                return takeNull() ? null : readString();
            }
            skip();
        }
        last = start;
        return null;
    }

    /** Reads a value of any kind, and forgets it. */
    public void skip() {
        switch (value()) {
            case '{':
                beginObject();
                while (hasMore('}')) {
                    if (peek() != '"') {
                        throw expected("the name of a member");
                    }
                    passText();
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
                passText();
                break;
            case 't':
                word("true");
                break;
            case 'f':
                word("false");
                break;
            case 'n':
                word("null");
                break;
            default:
                number("a value");
        }
    }

    /** Requires that the document has no more than it should. */
    public void end() {
        if (peek() != END) {
            throw expected("the end of the document");
        }
    }

    /** The exception to throw when the value that was read last is not what it should be. */
    public MalformedJson malformed(String problem) {
        return new MalformedJson(problem + " at byte " + last);
    }

    private MalformedJson expected(String what) {
        return new MalformedJson("expected " + what + " at byte " + at);
    }

    private void begin(char bracket, String what) {
        if (value() != bracket) {
            throw expected(what);
        }
        if (++depth > DEEPEST) {
            throw malformed("nested deeper than " + DEEPEST + " levels");
        }
        at++;
        first = true;
    }

    private boolean hasMore(char bracket) {
        int next = peek();
        boolean started = !first;
        first = false;
        if (next == bracket) {
            at++;
            depth--;
            return false;
        }
        if (started) {
            if (next != ',') {
                throw expected("a comma or " + bracket);
            }
            at++;
        }
        return true;
    }

    private void colon() {
        if (peek() != ':') {
            throw expected("a colon");
        }
        at++;
    }

    private int value() {
        int next = peek();
        last = at;
        return next;
    }

    /** The next byte that is not white space, which remains to be read. */
    private int peek() {
        while (at < json.length) {
            byte next = json[at];
            if (next > ' ' || next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return next;
            }
            at++;
        }
        return END;
    }

    private void word(String word) {
        int end = at + word.length();
        if (end > json.length) {
            throw expected(word);
        }
        for (int i = 0; i < word.length(); i++) {
            if (json[at + i] != word.charAt(i)) {
                throw expected(word);
            }
        }
        at = end;
    }

    private long integer(long least, long greatest, String type) {
        int next = value();
        int digits = next == '-' ? at + 1 : at;
        long value = 0;
        int i = digits;
        while (isDigit(i) && i - digits < SAFE_DIGITS) {
            value = value * 10 + json[i++] - '0';
        }
        boolean plain = i > digits && (json[digits] != '0' || i == digits + 1) && !continuesNumber(i);
        if (!plain) {
            return NumberText.toInteger(this, number(type), least, greatest, type);
        }
        at = i;
        value = next == '-' ? -value : value;
        if (value < least || value > greatest) {
            throw malformed("expected " + type + ", found " + value);
        }
        return value;
    }

    private boolean isDigit(int i) {
        return i < json.length && json[i] >= '0' && json[i] <= '9';
    }

    private boolean continuesNumber(int i) {
        return isDigit(i) || i < json.length && (json[i] == '.' || (json[i] | ' ') == 'e');
    }

    private String numberOrName() {
        return value() == '"' ? text() : number("a number");
    }

    private String number(String what) {
        int start = at;
        passNumber(what);
        if (at - start > NumberText.LONGEST) {
            throw malformed("a number of more than " + NumberText.LONGEST + " characters");
        }
        return new String(json, start, at - start, StandardCharsets.ISO_8859_1);
    }

    private void passNumber(String what) {
        int i = at;
        if (i < json.length && json[i] == '-') {
            i++;
        }
        if (!isDigit(i)) {
            throw expected(what);
        }
        i = json[i] == '0' ? i + 1 : digits(i);
        if (i < json.length && json[i] == '.') {
            i = digits(i + 1);
        }
        if (i < json.length && (json[i] | ' ') == 'e') {
            i++;
            if (i < json.length && (json[i] == '+' || json[i] == '-')) {
                i++;
            }
            i = digits(i);
        }
        at = i;
    }

    private int digits(int i) {
        if (!isDigit(i)) {
            at = i;
            throw expected("a digit");
        }
        int end = i + 1;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private static final int PLAIN = 0;
    private static final int WIDE = 1;
    private static final int ESCAPED = 2;

    private String text() {
        int start = at + 1;
        int kind = passText();
        int length = at - 1 - start;
        switch (kind) {
            case PLAIN:
                return new String(json, start, length, StandardCharsets.ISO_8859_1);
            case WIDE:
                return new String(json, start, length, StandardCharsets.UTF_8);
            default:
                return unescaped(start, start + length);
        }
    }

    /** Moves past a text, which is checked, and says what it is made of. */
    private int passText() {
        int kind = PLAIN;
        int i = at + 1;
        while (true) {
            while (i < json.length && json[i] >= ' ' && json[i] != '"' && json[i] != '\\') {
                i++;
            }
            if (i == json.length) {
                at = i;
                throw expected("the end of the text");
            }
            if (json[i] == '"') {
                at = i + 1;
                return kind;
            }
            if (json[i] == '\\') {
                i = passEscape(i);
                kind |= ESCAPED;
            } else if (json[i] < 0) {
                i = passCharacter(i);
                kind |= WIDE;
            } else {
                at = i;
                throw expected("an escape instead of a control character");
            }
        }
    }

    private int passEscape(int i) {
        at = i;
        if (i + 1 < json.length) {
            switch (json[i + 1]) {
                case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
                    return i + 2;
                case 'u':
                    for (int digit = i + 2; digit < i + 6; digit++) {
                        if (digit >= json.length || Character.digit(json[digit], 16) < 0) {
                            throw expected("an escape");
                        }
                    }
                    return i + 6;
                default:
            }
        }
        throw expected("an escape");
    }

    private int passCharacter(int i) {
        int length = characterLength(i);
        if (length == 0) {
            at = i;
            throw expected("UTF-8");
        }
        return i + length;
    }

    private int characterLength(int i) {
        int lead = json[i] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return continues(i + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return continues(i + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF)
                            && continues(i + 2, 0x80, 0xBF)
                    ? 3
                    : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            return continues(i + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF)
                            && continues(i + 2, 0x80, 0xBF)
                            && continues(i + 3, 0x80, 0xBF)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private boolean continues(int i, int least, int greatest) {
        return i < json.length && (json[i] & 0xFF) >= least && (json[i] & 0xFF) <= greatest;
    }

    private String unescaped(int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int from = start;
        for (int i = start; i < end; i++) {
            if (json[i] == '\\') {
                text.append(new String(json, from, i - from, StandardCharsets.UTF_8));
                char escaped = (char) json[++i];
                switch (escaped) {
                    case 'b' -> text.append('\b');
                    case 'f' -> text.append('\f');
                    case 'n' -> text.append('\n');
                    case 'r' -> text.append('\r');
                    case 't' -> text.append('\t');
                    case 'u' -> {
                        int unit = 0;
                        for (int digit = 1; digit <= 4; digit++) {
                            unit = unit << 4 | Character.digit(json[i + digit], 16);
                        }
                        text.append((char) unit);
                        i += 4;
                    }
                    default -> text.append(escaped);
                }
                from = i + 1;
            }
        }
        return text.append(new String(json, from, end - from, StandardCharsets.UTF_8))
                .toString();
    }
}
