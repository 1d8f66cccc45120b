package dev.stepwright.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON as the generated handlers read and write it. */
public final class Json {

    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a value as the type it is declared with: an element of a bare list would not tell its class.
     *
     * @param mapper knows the value's classes
     */
    public static JsonNode of(@Nullable Object value, Type type, ObjectMapper mapper) {
        try {
            return read(mapper.writerFor(mapper.constructType(type)).writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value without the members that Java reads the same when they are absent. */
    static JsonNode withoutDefaults(JsonNode value) {
        if (value instanceof ArrayNode list) {
            ArrayNode items = MAPPER.createArrayNode();
            list.forEach(item -> items.add(withoutDefaults(item)));
            return items;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode members = MAPPER.createObjectNode();
            object.properties().forEach(member -> members.set(member.getKey(), withoutDefaults(member.getValue())));
            members.properties().removeIf(member -> isDefault(member.getValue()));
            return members;
        }
        return value;
    }

    private static boolean isDefault(JsonNode value) {
        return value.isNull()
                || value.isBoolean() && !value.booleanValue()
                || value.isNumber() && value.doubleValue() == 0;
    }

    /** A text that is the same for values that {@link #comparator} takes for equal. */
    public static String canonical(JsonNode value) {
        if (value instanceof ArrayNode list) {
            StringJoiner items = new StringJoiner(",", "[", "]");
            list.forEach(item -> items.add(canonical(item)));
            return items.toString();
        }
        if (value instanceof ObjectNode object) {
            TreeMap<String, String> members = new TreeMap<>();
            object.properties().forEach(member -> members.put(member.getKey(), canonical(member.getValue())));
            return members.toString();
        }
        return value.isNumber() ? String.valueOf(value.doubleValue() + 0.0) : value.toString();
    }

    /** The difference between {@code 1} and {@code 1.0} carries no meaning in JSON. */
    public static Comparator<JsonNode> comparator() {
        return (left, right) -> {
            boolean numbers = left.isNumber() && right.isNumber();
            boolean same = numbers ? left.doubleValue() == right.doubleValue() : left.equals(right);
            return same ? 0 : 1;
        };
    }
}
