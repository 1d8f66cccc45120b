package dev.stepwright.maven.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** JSON text laid out for people. */
final class ReadableJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadableJson() {}

    static String of(String text) {
        return parse(text).map(JsonNode::toPrettyString).orElse(text);
    }

    /** The document, if the text is one. */
    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException plainText) {
            return Optional.empty();
        }
    }
}
