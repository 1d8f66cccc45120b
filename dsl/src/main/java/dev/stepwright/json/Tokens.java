package dev.stepwright.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, one after the other: brackets, words, texts and numbers. */
final class Tokens {

    /** What comes when no byte does. */
    static final int END = Byte.MAX_VALUE + 1;

    /** Digits that surely fit into a long. */
    private static final int DIGITS_OF_LONG = 18;

    /** Digits that surely fit into a double, as does the power of ten that they are divided by. */
    private static final int DIGITS_OF_DOUBLE = 15;

    private final byte[] json;
    private final String problem;
    private int at;
    /** Where the value begins that was read last. */
    private int last;
    /** The plain number that was read last: its digits, and how many of them stand behind the point. */
    private long unscaled;

    private int scale;

    Tokens(byte[] json, String problem, int at) {
        this.json = json;
        this.problem = problem;
        this.at = at;
    }

    /** The same tokens from another place on. */
    Tokens from(int place) {
        return new Tokens(json, problem, place);
    }

    int position() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    /** The first byte of the next value. */
    int value() {
        int next = peek();
        last = at;
        return next;
    }

    /** The next byte that is not white space, and remains to be read. */
    int peek() {
        int next = byteAt(at);
        return next > ' ' ? next : peekPastSpace();
    }

    private int peekPastSpace() {
        int next = byteAt(at);
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            at++;
            next = byteAt(at);
        }
        return next;
    }

    private int byteAt(int i) {
        return i < json.length ? json[i] : END;
    }

    /** Passes a byte that has been seen. */
    void pass() {
        at++;
    }

    void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (byteAt(at + i) != word.charAt(i)) {
                throw expected(word);
            }
        }
        at += word.length();
    }

    /** A text that is likely to come again. */
    String name() {
        int start = at + 1;
        int end = plainEnd(start);
        if (byteAt(end) != '"') {
            return text();
        }
        at = end + 1;
        return Names.of(json, start, end);
    }

    String text() {
        int start = at + 1;
        int end = plainEnd(start);
        if (byteAt(end) == '"') {
            at = end + 1;
            return new String(json, start, end - start, StandardCharsets.ISO_8859_1);
        }
        passTextFrom(end);
        return Characters.text(json, start, at - 1);
    }

    /** Where the characters end that stand for themselves in one byte. */
    private int plainEnd(int from) {
        byte[] json = this.json;
        int i = from;
        while (i < json.length && json[i] >= ' ' && json[i] != '"' && json[i] != '\\') {
            i++;
        }
        return i;
    }

    void passText() {
        passTextFrom(plainEnd(at + 1));
    }

    /** Passes the rest of a text, and checks it. */
    private void passTextFrom(int place) {
        int i = place;
        while (byteAt(i) != '"') {
            int end = Characters.end(json, i);
            if (end < 0) {
                throw noCharacter(i);
            }
            i = plainEnd(end);
        }
        at = i + 1;
    }

    private IllegalArgumentException noCharacter(int place) {
        at = place;
        int next = byteAt(place);
        if (next == END) {
            return expected("the end of the text");
        }
        return expected(next == '\\' ? "an escape" : next < 0 ? "UTF-8" : "an escape of the control character");
    }

    long integer(long least, long greatest, String type) {
        value();
        if (takePlain(DIGITS_OF_LONG) && scale == 0) {
            if (unscaled >= least && unscaled <= greatest) {
                return unscaled;
            }
            throw unexpected(type);
        }
        at = last;
        return NumberText.toInteger(this, number(type), least, greatest, type);
    }

    /**
     * The number that comes next, if its digits are few: then they and the power of ten are exact as doubles, and their
     * quotient is the double next to the number. NaN if it is another, which remains to be read.
     *
     * @see <a href="https://doi.org/10.1145/93542.93557">W. D. Clinger: How to Read Floating Point Numbers Accurately,
     *     1990</a>
     */
    double plainDouble() {
        boolean negative = byteAt(at) == '-';
        if (!takePlain(DIGITS_OF_DOUBLE)) {
            return Double.NaN;
        }
        double power = 1;
        for (int i = 0; i < scale; i++) {
            power *= 10;
        }
        return negative ? -(-unscaled / power) : unscaled / power;
    }

    /** The number that comes next, or the text of one, if its digits are few; null if it is another. */
    @Nullable
    BigDecimal plainDecimal() {
        int start = at;
        boolean text = byteAt(start) == '"';
        at = text ? start + 1 : start;
        if (takePlain(DIGITS_OF_LONG) && (!text || byteAt(at) == '"')) {
            at = text ? at + 1 : at;
            return BigDecimal.valueOf(unscaled, scale);
        }
        at = start;
        return null;
    }

    /**
     * Reads a number such as -12.50, without exponent and of so many characters at most; one of another notation
     * remains to be read.
     */
    private boolean takePlain(int mostDigits) {
        int start = at;
        boolean negative = byteAt(start) == '-';
        int integer = negative ? start + 1 : start;
        long digits = digits(integer);
        boolean plain = at == integer + 1 || at > integer && json[integer] != '0';
        int decimals = 0;
        if (byteAt(at) == '.') {
            int fraction = at + 1;
            long worth = digits(fraction);
            decimals = at - fraction;
            plain &= decimals > 0;
            for (int i = 0; i < decimals; i++) {
                digits *= 10;
            }
            digits += worth;
        }
        if (!plain || at - integer > mostDigits || (byteAt(at) | ' ') == 'e') {
            at = start;
            return false;
        }
        unscaled = negative ? -digits : digits;
        scale = decimals;
        return true;
    }

    /** The worth of the digits that begin there; of too many something else. */
    private long digits(int from) {
        byte[] json = this.json;
        long value = 0;
        int i = from;
        while (i < json.length && json[i] >= '0' && json[i] <= '9') {
            value = value * 10 + json[i] - '0';
            i++;
        }
        at = i;
        return value;
    }

    String number(String what) {
        int start = at;
        passNumber(what);
        return new String(json, start, at - start, StandardCharsets.ISO_8859_1);
    }

    void passNumber(String what) {
        int start = at;
        int end = NumberText.end(json, start);
        at = end < 0 ? ~end : end;
        if (end < 0) {
            throw expected(at == start ? what : "a digit");
        }
        if (end - start > NumberText.MOST_DIGITS && NumberText.digits(json, start, end) > NumberText.MOST_DIGITS) {
            throw malformed("a number of more than " + NumberText.MOST_DIGITS + " digits");
        }
    }

    /** What to throw when the value that was read last is not what it should be. */
    IllegalArgumentException malformed(String reason) {
        return MalformedJson.at(json, last, problem, reason);
    }

    /** What to throw when the value that was read last is not what was expected. */
    IllegalArgumentException unexpected(String expected) {
        return MalformedJson.expected(json, last, problem, expected);
    }

    /** What to throw when something else comes next. */
    IllegalArgumentException expected(String what) {
        return MalformedJson.expected(json, at, problem, what);
    }
}
