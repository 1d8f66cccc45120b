package dev.stepwright.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names of members that were read before, for those of one call are those of the next.
 *
 * <p>A handler makes few objects, since a JVM that has just started takes each page of its memory from the system when
 * it is first written, and that costs more than reading a small document.
 *
 * <p>Threads share the table without a lock: a name in it is checked before it is used, whoever put it there.
 */
final class Names {

    /** Longer ones are seldom those of a type. */
    private static final int LONGEST = 32;

    private static final int SLOTS = 256;
    private static final @Nullable String[] KNOWN = new String[SLOTS];

    private Names() {}

    /** The text of bytes that are all ASCII. */
    static String of(byte[] json, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return text(json, from, length);
        }
        int slot = slot(json, from, to);
        String known = KNOWN[slot];
        if (known == null || !isThere(known, json, from, length)) {
            known = text(json, from, length);
            KNOWN[slot] = known;
        }
        return known;
    }

    private static int slot(byte[] json, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + json[i];
        }
        return (hash ^ hash >>> 8) & SLOTS - 1;
    }

    private static boolean isThere(String name, byte[] json, int from, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != json[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] json, int from, int length) {
        return new String(json, from, length, StandardCharsets.ISO_8859_1);
    }
}
