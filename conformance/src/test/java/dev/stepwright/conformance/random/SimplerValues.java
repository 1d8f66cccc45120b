package dev.stepwright.conformance.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** The values of a type that are one step simpler than a value. */
final class SimplerValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SimplerValues() {}

    static List<JsonNode> of(Type type, JsonNode value) {
        List<JsonNode> simpler = new ArrayList<>();
        if (value instanceof ArrayNode list && type instanceof Type.ListType listType) {
            addSimplerLists(listType, list, simpler);
        } else if (value instanceof ObjectNode object && type instanceof Type.RecordType record) {
            addSimplerObjects(record, object, simpler);
        } else if (value instanceof ObjectNode object && type instanceof Type.MapType) {
            addSmallerMaps(object, simpler);
        } else if (type instanceof Type.OptionalType optional && !value.isNull()) {
            simpler.add(JSON.nullNode());
            simpler.addAll(of(optional.element(), value));
        } else if (type instanceof Simple simple && !value.isNull()) {
            constant(simple.unboxed()).stream()
                    .filter(constant ->
                            constant.toString().length() < value.toString().length())
                    .forEach(simpler::add);
        }
        return simpler;
    }

    private static void addSimplerLists(Type.ListType type, ArrayNode list, List<JsonNode> simpler) {
        for (int i = 0; i < list.size(); i++) {
            ArrayNode shorter = list.deepCopy();
            shorter.remove(i);
            simpler.add(shorter);
        }
        for (int i = 0; i < list.size(); i++) {
            for (JsonNode item : of(type.element(), list.get(i))) {
                ArrayNode other = list.deepCopy();
                other.set(i, item);
                simpler.add(other);
            }
        }
    }

    private static void addSimplerObjects(Type.RecordType type, ObjectNode object, List<JsonNode> simpler) {
        for (Type.Field field : type.fields()) {
            if (!object.has(field.name())) {
                continue;
            }
            for (JsonNode member : of(field.type(), object.get(field.name()))) {
                ObjectNode other = object.deepCopy();
                other.set(field.name(), member);
                simpler.add(other);
            }
        }
    }

    private static void addSmallerMaps(ObjectNode object, List<JsonNode> simpler) {
        object.fieldNames()
                .forEachRemaining(key -> simpler.add(object.deepCopy().without(key)));
    }

    private static List<JsonNode> constant(Simple type) {
        return switch (type) {
            case INT, LONG -> List.of(JSON.numberNode(0), JSON.numberNode(1));
            case DOUBLE -> List.of(JSON.numberNode(0.0), JSON.numberNode(0.5));
            case STRING -> List.of(JSON.textNode(""), JSON.textNode("a"));
            default -> List.of();
        };
    }
}
