package dev.stepwright.testing.workflow;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as JSON, by the settings of the generated handlers. */
public final class Wire {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .withConfigOverride(
                    BigDecimal.class, decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private Wire() {}

    /** Writes a value as what it is. */
    public static String write(@Nullable Object value) {
        return value == null ? "null" : write(value, value.getClass());
    }

    /** Writes a value as the type it is declared with: an element of a bare list would not tell its class. */
    public static String write(@Nullable Object value, Type type) {
        if (value == null || type == void.class) {
            return "null";
        }
        try {
            return MAPPER.writerFor(MAPPER.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "This cannot be written as JSON of " + type.getTypeName() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** @throws IllegalArgumentException when the text is not JSON, or not of the type */
    public static <T> @Nullable T read(String json, Type type) {
        if (type == void.class) {
            return null;
        }
        try {
            return MAPPER.readValue(json, MAPPER.constructType(type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "This is not JSON of " + type.getTypeName() + ", " + e.getOriginalMessage() + ": " + json, e);
        }
    }

    /** @throws IllegalArgumentException when the text is not JSON */
    public static JsonNode tree(String json) {
        JsonNode tree = read(json, JsonNode.class);
        if (tree == null || tree.isMissingNode()) {
            throw new IllegalArgumentException("This is not JSON: " + json);
        }
        return tree;
    }

    /** Whether two texts are the same value: the difference between {@code 1} and {@code 1.0} carries no meaning. */
    public static boolean same(String json, String other) {
        return tree(json).equals(Wire::compare, tree(other));
    }

    private static int compare(JsonNode left, JsonNode right) {
        boolean numbers = left.isNumber() && right.isNumber();
        boolean same = numbers ? left.doubleValue() == right.doubleValue() : left.equals(right);
        return same ? 0 : 1;
    }
}
