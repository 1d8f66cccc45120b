package dev.stepwright.json;

import java.nio.charset.StandardCharsets;

/**
 * What stands behind backslashes in texts.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259, section 7: Strings</a>
 */
final class Escapes {

    private static final int HEX_DIGITS = 4;

    private Escapes() {}

    /** Where the escape ends that begins here with its backslash; -1 when it is none. */
    static int end(byte[] json, int at) {
        int kind = at + 1 < json.length ? json[at + 1] : 0;
        switch (kind) {
            case '"':
            case '\\':
            case '/':
            case 'b':
            case 'f':
            case 'n':
            case 'r':
            case 't':
                return at + 2;
            case 'u':
                return hasHex(json, at + 2) ? at + 2 + HEX_DIGITS : -1;
            default:
                return -1;
        }
    }

    private static boolean hasHex(byte[] json, int from) {
        for (int i = from; i < from + HEX_DIGITS; i++) {
            if (i >= json.length || Character.digit(json[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The text between two places, where all bytes and escapes are known to be valid. */
    static String resolve(byte[] json, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int plain = from;
        for (int i = from; i < to; ) {
            if (json[i] == '\\') {
                text.append(new String(json, plain, i - plain, StandardCharsets.UTF_8));
                text.append(character(json, i));
                i = plain = end(json, i);
            } else {
                i++;
            }
        }
        return text.append(new String(json, plain, to - plain, StandardCharsets.UTF_8))
                .toString();
    }

    private static char character(byte[] json, int at) {
        switch (json[at + 1]) {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                return hex(json, at + 2);
            default:
                return (char) json[at + 1];
        }
    }

    private static char hex(byte[] json, int from) {
        int unit = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            unit = unit << 4 | Character.digit(json[i], 16);
        }
        return (char) unit;
    }
}
