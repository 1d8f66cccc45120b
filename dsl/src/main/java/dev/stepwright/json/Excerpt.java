package dev.stepwright.json;

import java.nio.charset.StandardCharsets;

/** What stands at a place of a document, in a few words. */
final class Excerpt {

    private static final int LONGEST = 40;

    /** So many bytes may the characters of an excerpt have. */
    private static final int LONGEST_BYTES = 4 * LONGEST;

    private Excerpt() {}

    static String at(byte[] json, int place) {
        if (place >= json.length) {
            return "the end of the document";
        }
        switch (json[place]) {
            case '{':
                return "an object";
            case '[':
                return "an array";
            case '"':
                return '"' + shortened(json, place + 1, textEnd(json, place + 1)) + '"';
            default:
                int end = wordEnd(json, place);
                return end > place ? shortened(json, place, end) : character(json, place);
        }
    }

    private static String character(byte[] json, int place) {
        if (json[place] > ' ') {
            return "'" + (char) json[place] + "'";
        }
        if (new String(json, place, Math.min(3, json.length - place), StandardCharsets.UTF_8).startsWith("\uFEFF")) {
            return "a byte order mark";
        }
        return "the byte 0x" + Integer.toHexString(json[place] & 0xFF);
    }

    private static int wordEnd(byte[] json, int from) {
        int end = from;
        while (end < json.length && (Character.isLetterOrDigit(json[end]) || "+-.".indexOf(json[end]) >= 0)) {
            end++;
        }
        return end;
    }

    /** Where the text ends that has begun, at its quote or with the document. */
    static int textEnd(byte[] json, int from) {
        int end = from;
        while (end < json.length && json[end] != '"') {
            end += json[end] == '\\' ? 2 : 1;
        }
        return Math.min(end, json.length);
    }

    /** The beginning of what may be megabytes, and may be no UTF-8. */
    static String shortened(byte[] json, int from, int to) {
        int length = Math.min(to - from, LONGEST_BYTES);
        String text = new String(json, from, length, StandardCharsets.UTF_8);
        int end = Math.min(text.length(), LONGEST);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return text.length() > LONGEST || length < to - from ? shown.append('…').toString() : shown.toString();
    }
}
