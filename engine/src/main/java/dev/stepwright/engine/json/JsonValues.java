package dev.stepwright.engine.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes JSON values of what an expression yields. */
public final class JsonValues {

    private JsonValues() {}

    /**
     * An unchangeable copy of the parts that are not JSON values yet; what already is one is shared.
     *
     * @throws NotJsonException for a function
     */
    public static Object settle(Object value) {
        if (value instanceof JsonObject || value instanceof JsonArray || value instanceof String) {
            return value;
        }
        if (value instanceof Number number) {
            return settleNumber(number);
        }
        if (value instanceof Boolean || value == JsonNull.VALUE) {
            return value;
        }
        if (value instanceof Map<?, ?> object) {
            return settleObject(object);
        }
        if (value instanceof List<?> array) {
            return settleArray(array);
        }
        throw new NotJsonException();
    }

    /** A copy that may be changed, with null where something else puts Java's. */
    public static @Nullable Object thaw(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, @Nullable Object> members = new LinkedHashMap<>();
            object.forEach((name, member) -> members.put(name, thaw(member == null ? JsonNull.VALUE : member)));
            return members;
        }
        if (value instanceof List<?> array) {
            List<@Nullable Object> items = new ArrayList<>();
            array.forEach(item -> items.add(thaw(item == null ? JsonNull.VALUE : item)));
            return items;
        }
        return value;
    }

    /** The value's type as the service's messages name it. */
    public static String typeOf(Object value) {
        if (value == JsonNull.VALUE) {
            return "null";
        }
        if (value instanceof Map) {
            return "object";
        }
        if (value instanceof List) {
            return "array";
        }
        if (value instanceof Number) {
            return "number";
        }
        return value instanceof Boolean ? "boolean" : "string";
    }

    /** The length of the value's text in UTF-8. */
    public static long byteSize(Object value) {
        return ByteSize.of(value);
    }

    /** The service answers with a text where JSON has no number. */
    private static Object settleNumber(Number number) {
        double value = number.doubleValue();
        return Double.isFinite(value) ? JsonNumbers.normalize(number) : Double.toString(value);
    }

    private static JsonObject settleObject(Map<?, ?> object) {
        JsonObject.Builder members = JsonObject.builder();
        object.forEach((name, member) -> {
            if (member != null) {
                members.with((String) name, settle(member));
            }
        });
        return members.build();
    }

    /** An undefined item, as a group of a match that took no part, is null, where an undefined member is none. */
    private static JsonArray settleArray(List<?> array) {
        List<Object> items = new ArrayList<>(array.size());
        for (@Nullable Object item : array) {
            items.add(item == null ? JsonNull.VALUE : settle(item));
        }
        return JsonArray.takingOver(items);
    }

    /** The value, or a part of it, is a function. */
    public static final class NotJsonException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NotJsonException() {
            super("a function is not a JSON value");
        }
    }
}
