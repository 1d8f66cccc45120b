package dev.stepwright.local.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;

/** Makes the JSON of answers. */
public final class Json {

    private static final ObjectWriter WRITER = new JsonMapper().writer();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The shortest text, in UTF-8. */
    public static byte[] bytes(JsonNode value) {
        try {
            return WRITER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a JSON value must have a text", e);
        }
    }

    public static ObjectNode texts(Map<String, String> values) {
        ObjectNode object = object();
        values.forEach(object::put);
        return object;
    }
}
