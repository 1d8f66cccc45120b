package dev.stepwright.engine.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The length of a value's JSON text in UTF-8, found without writing the text; the service's limits count in it. */
final class ByteSize {

    private ByteSize() {}

    static long of(Object value) {
        if (value instanceof JsonObject object) {
            return object.byteSize();
        }
        if (value instanceof JsonArray array) {
            return array.byteSize();
        }
        if (value instanceof Integer number) {
            return ofInteger(number);
        }
        return value instanceof String text
                ? ofString(text)
                : JsonText.write(value).getBytes(StandardCharsets.UTF_8).length;
    }

    private static int ofInteger(int number) {
        int digits = number < 0 ? 2 : 1;
        for (int rest = number / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /** Punctuation is two braces, a colon for each member, and a comma between two. */
    static long ofMembers(String[] names, Object[] values) {
        long size = 2 + names.length + Math.max(0, names.length - 1);
        for (int place = 0; place < names.length; place++) {
            size += ofString(names[place]) + of(values[place]);
        }
        return size;
    }

    static long ofItems(List<Object> items) {
        long size = 2 + Math.max(0, items.size() - 1);
        for (Object item : items) {
            size += of(item);
        }
        return size;
    }

    private static long ofString(String text) {
        long size = 2;
        for (int index = 0; index < text.length(); index++) {
            size += ofChar(text.charAt(index));
        }
        return size;
    }

    /** Each half of a surrogate pair counts for two of the pair's four bytes. */
    private static int ofChar(char c) {
        if (c < 0x20) {
            return "\b\t\n\f\r".indexOf(c) >= 0 ? 2 : 6;
        }
        if (c < 0x80) {
            return c == '"' || c == '\\' ? 2 : 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}
