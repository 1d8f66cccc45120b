package dev.stepwright.testing.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.testing.workflow.Wire;

/** The members of JSON that Java reads the same when they are absent. */
final class Defaults {

    private Defaults() {}

    /** The value without them. */
    static String without(String json) {
        return without(Wire.tree(json)).toString();
    }

    private static JsonNode without(JsonNode value) {
        if (value instanceof ArrayNode list) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> items.add(without(item)));
            return items;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode members = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> members.set(member.getKey(), without(member.getValue())));
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
}
