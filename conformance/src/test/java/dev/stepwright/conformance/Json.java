package dev.stepwright.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** JSON as the generated handlers read and write it. */
final class Json {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode of(@Nullable Object value, Type type) {
        return read(write(value, type));
    }

    static String write(Object value) {
        return write(value, value.getClass());
    }

    /** Writes a value as the type it is declared with: an element of a bare list would not tell its class. */
    static String write(@Nullable Object value, Type type) {
        try {
            return MAPPER.writerFor(MAPPER.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The difference between {@code 1} and {@code 1.0} carries no meaning in JSON. */
    static Comparator<JsonNode> comparator() {
        return (left, right) -> {
            boolean numbers = left.isNumber() && right.isNumber();
            boolean same = numbers ? left.doubleValue() == right.doubleValue() : left.equals(right);
            return same ? 0 : 1;
        };
    }
}
