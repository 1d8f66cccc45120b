package dev.stepwright.local.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stepwright.local.protocol.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Translates between the members of Step Functions' own API, {@code executionArn}, and those of tasks,
 * {@code ExecutionArn}, which also have times as texts.
 */
public final class MemberNames {

    /** The members whose own members have names of the user's. */
    private static final Set<String> MAPS = Set.of("variableReferences", "assignedVariables");

    private MemberNames() {}

    /** What a task gives for a member of the API, whose name begins with a small letter. */
    public static ObjectNode ofTask(ObjectNode answer) {
        return (ObjectNode) renamed(answer, name -> Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    public static ObjectNode ofApi(ObjectNode parameters) {
        return (ObjectNode) renamed(parameters, name -> Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private static JsonNode renamed(JsonNode node, UnaryOperator<String> rename) {
        if (node instanceof ArrayNode array) {
            ArrayNode items = array.arrayNode();
            array.forEach(item -> items.add(renamed(item, rename)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode members = Json.object();
        node.properties()
                .forEach(member ->
                        members.set(rename.apply(member.getKey()), value(member.getKey(), member.getValue(), rename)));
        return members;
    }

    private static JsonNode value(String name, JsonNode value, UnaryOperator<String> rename) {
        if (MAPS.contains(name)) {
            return value;
        }
        boolean time = value.isNumber() && (name.endsWith("Date") || name.equals("timestamp"));
        return time ? TextNode.valueOf(time(value.decimalValue())) : renamed(value, rename);
    }

    private static String time(BigDecimal epochSeconds) {
        return Instant.ofEpochMilli(epochSeconds.movePointRight(3).longValue()).toString();
    }
}
