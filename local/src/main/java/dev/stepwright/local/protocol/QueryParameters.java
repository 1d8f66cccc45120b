package dev.stepwright.local.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Makes a request of names like {@code Tags.member.2.Key}: dots are members, {@code member} numbers a list's items. */
final class QueryParameters {

    private static final String LIST = "member";

    private QueryParameters() {}

    static Parameters of(Map<String, List<String>> form) {
        ObjectNode tree = Json.object();
        form.forEach((name, values) -> put(tree, List.of(name.split("\\.")), values.get(0)));
        return new Parameters(withLists(tree));
    }

    private static void put(ObjectNode tree, List<String> path, String value) {
        ObjectNode node = tree;
        for (String name : path.subList(0, path.size() - 1)) {
            node = node.withObjectProperty(name);
        }
        node.put(path.get(path.size() - 1), value);
    }

    private static JsonNode withLists(JsonNode node) {
        if (!node.isObject()) {
            return node;
        }
        if (node.size() == 1 && node.has(LIST)) {
            return list(Objects.requireNonNull(node.get(LIST)));
        }
        ObjectNode object = Json.object();
        node.properties().forEach(member -> object.set(member.getKey(), withLists(member.getValue())));
        return object;
    }

    private static ArrayNode list(JsonNode numbered) {
        TreeMap<Integer, JsonNode> items = new TreeMap<>();
        numbered.properties().forEach(item -> items.put(number(item.getKey()), withLists(item.getValue())));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        items.values().forEach(list::add);
        return list;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw ApiException.of(400, "MalformedQueryString", "'" + text + "' is no number of a list's item.");
        }
    }
}
