package dev.stepwright.deployer.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Replaces texts in a JSON document. */
final class Placeholders {

    private Placeholders() {}

    /** @param replacement what stands for a whole text; null leaves it as it is */
    static JsonNode replace(JsonNode node, Function<String, @Nullable JsonNode> replacement) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> copy.set(member.getKey(), replace(member.getValue(), replacement)));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(replace(element, replacement)));
            return copy;
        }
        if (node.isTextual()) {
            JsonNode other = replacement.apply(node.textValue());
            return other == null ? node : other;
        }
        return node;
    }
}
