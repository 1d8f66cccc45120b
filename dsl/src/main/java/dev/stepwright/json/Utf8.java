package dev.stepwright.json;

/**
 * Characters of more than one byte.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3629#section-4">RFC 3629, section 4: the sequences that are valid</a>
 */
final class Utf8 {

    private Utf8() {}

    /** Where the character ends that begins here; -1 when none does, or one that could have been written shorter. */
    static int end(byte[] text, int at) {
        int lead = text[at] & 0xFF;
        if (lead < 0xE0) {
            return lead >= 0xC2 && continues(text, at + 1, at + 2) ? at + 2 : -1;
        }
        if (lead < 0xF0) {
            // 0xED begins the surrogates, too, which are no characters.
            boolean valid = isSecond(text, at + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
            return valid && continues(text, at + 2, at + 3) ? at + 3 : -1;
        }
        boolean valid = lead <= 0xF4 && isSecond(text, at + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
        return valid && continues(text, at + 2, at + 4) ? at + 4 : -1;
    }

    private static boolean isSecond(byte[] text, int at, int least, int greatest) {
        return at < text.length && (text[at] & 0xFF) >= least && (text[at] & 0xFF) <= greatest;
    }

    private static boolean continues(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSecond(text, i, 0x80, 0xBF)) {
                return false;
            }
        }
        return true;
    }
}
