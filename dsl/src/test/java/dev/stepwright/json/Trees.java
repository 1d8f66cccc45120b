package dev.stepwright.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a document of any kind; numbers as doubles. */
final class Trees {

    private Trees() {}

    static @Nullable Object read(byte[] json) {
        Tokens tokens = new Tokens(json, "", 0);
        JsonReader in = new JsonReader(tokens, 0);
        Object value = read(tokens, in);
        in.end();
        return value;
    }

    private static @Nullable Object read(Tokens tokens, JsonReader in) {
        switch (tokens.peek()) {
            case '{':
                return readObject(tokens, in);
            case '[':
                return readArray(tokens, in);
            case '"':
                return in.readString();
            case 't', 'f':
                return in.readBoolean();
            default:
                return in.takeNull() ? null : Double.valueOf(tokens.number("a value"));
        }
    }

    private static Map<String, Object> readObject(Tokens tokens, JsonReader in) {
        Map<String, Object> members = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            members.put(name, read(tokens, in));
        }
        return members;
    }

    private static List<Object> readArray(Tokens tokens, JsonReader in) {
        List<Object> elements = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            elements.add(read(tokens, in));
        }
        return elements;
    }
}
