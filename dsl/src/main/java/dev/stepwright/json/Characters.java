package dev.stepwright.json;

/**
 * Characters of texts that are written in more than one byte: as UTF-8 or behind a backslash.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3629#section-4">RFC 3629, section 4: the sequences that are valid</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">RFC 8259, section 7: the escapes</a>
 */
final class Characters {

    private static final int HEX_DIGITS = 4;

    private Characters() {}

    /** Where the character ends that begins here; -1 when none does. */
    static int end(byte[] json, int at) {
        if (at >= json.length) {
            return -1;
        }
        return json[at] == '\\' ? escapeEnd(json, at) : json[at] < 0 ? sequenceEnd(json, at) : -1;
    }

    private static int escapeEnd(byte[] json, int at) {
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

    /** Neither longer than the character needs, nor half a surrogate pair. */
    private static int sequenceEnd(byte[] json, int at) {
        int lead = json[at] & 0xFF;
        if (lead < 0xE0) {
            return lead >= 0xC2 && continues(json, at + 1, at + 2) ? at + 2 : -1;
        }
        if (lead < 0xF0) {
            boolean valid = isBetween(json, at + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
            return valid && continues(json, at + 2, at + 3) ? at + 3 : -1;
        }
        boolean valid = lead <= 0xF4 && isBetween(json, at + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
        return valid && continues(json, at + 2, at + 4) ? at + 4 : -1;
    }

    private static boolean continues(byte[] json, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBetween(json, i, 0x80, 0xBF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetween(byte[] json, int at, int least, int greatest) {
        return at < json.length && (json[at] & 0xFF) >= least && (json[at] & 0xFF) <= greatest;
    }

    /** The text between two places, where all characters are known to be valid. */
    static String text(byte[] json, int from, int to) {
        char[] text = new char[to - from];
        int length = 0;
        int at = from;
        while (at < to) {
            int lead = json[at];
            if (lead == '\\') {
                text[length++] = escaped(json, at);
                at = escapeEnd(json, at);
            } else if (lead >= 0) {
                text[length++] = (char) lead;
                at++;
            } else if ((lead & 0xFF) < 0xE0) {
                text[length++] = (char) ((lead & 0x1F) << 6 | rest(json, at + 1));
                at += 2;
            } else if ((lead & 0xFF) < 0xF0) {
                text[length++] = (char) ((lead & 0xF) << 12 | rest(json, at + 1) << 6 | rest(json, at + 2));
                at += 3;
            } else {
                int character =
                        (lead & 7) << 18 | rest(json, at + 1) << 12 | rest(json, at + 2) << 6 | rest(json, at + 3);
                length += Character.toChars(character, text, length);
                at += 4;
            }
        }
        return new String(text, 0, length);
    }

    /** The bits of a byte after the first one. */
    private static int rest(byte[] json, int at) {
        return json[at] & 0x3F;
    }

    private static char escaped(byte[] json, int at) {
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
