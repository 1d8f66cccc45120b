package dev.stepwright.conformance.random.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;
import java.util.Random;

/** Random values of a type as JSON, odd ones more often than the world would have them. */
public final class Values {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "b",
            "RED",
            "SMALL",
            "null",
            "it's \"quoted\"",
            "back\\slash\\",
            "{% $states.input %}",
            "{%",
            "%}",
            "$x",
            "${x}",
            "line\nbreak\r\n\ttab",
            "\ud83d\ude00 \u00e9\u00e4",
            "`tick`",
            "[1]",
            "{\"a\":1}",
            "true",
            "0",
            "12.50",
            "/a/",
            "a,b;c",
            "\u0007");

    /** Keys of maps. */
    public static final List<String> KEYS = List.of("a", "b", "", "it's", "$x", "{% a %}", "b.c", "`");

    private static final List<Integer> INTS =
            List.of(0, 0, 1, 1, 2, 3, -1, -2, 7, 10, 42, -100, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private static final List<Double> DOUBLES =
            List.of(0.0, 1.0, -1.0, 0.5, 2.0, -1.25, 0.1, 3.3333333333333335, 1.0E10, 1.0E-3, 123456.789);

    private static final List<Long> LONGS =
            List.of(0L, 1L, -1L, 5L, 4294967296L, 9007199254740991L, -9007199254740991L);

    private final Random random;
    private final JsonNodeFactory json = JsonNodeFactory.instance;

    public Values(Random random) {
        this.random = random;
    }

    public String text() {
        return pick(TEXTS);
    }

    public int integer() {
        return pick(INTS);
    }

    public double number() {
        return pick(DOUBLES);
    }

    public long whole() {
        return pick(LONGS);
    }

    /** A value that may be null where its type may. */
    public JsonNode any(Type type) {
        return !type.isPrimitive() && random.nextInt(16) == 0 ? json.nullNode() : present(type);
    }

    /** A value other than null. */
    public JsonNode present(Type type) {
        if (type instanceof Simple simple) {
            return simple(simple.unboxed());
        }
        if (type instanceof Type.EnumType enumType) {
            return json.textNode(pick(enumType.constants()));
        }
        if (type instanceof Type.OptionalType optional) {
            return random.nextInt(3) == 0 ? json.nullNode() : present(optional.element());
        }
        if (type instanceof Type.InterfaceType sealed) {
            return present(pick(sealed.records()));
        }
        if (type instanceof Type.MapType map) {
            ObjectNode object = json.objectNode();
            KEYS.stream().filter(key -> random.nextInt(3) == 0).forEach(key -> object.set(key, any(map.value())));
            return object;
        }
        if (type instanceof Type.RecordType recordType) {
            ObjectNode object = json.objectNode();
            recordType.tag().ifPresent(tag -> object.put(Type.RecordType.TAG, tag));
            recordType.fields().forEach(field -> object.set(field.name(), any(field.type())));
            return object;
        }
        ArrayNode list = json.arrayNode();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.add(any(((Type.ListType) type).element()));
        }
        return list;
    }

    /** The value without some of its members, as whoever starts an execution may leave them out. */
    public JsonNode sparse(JsonNode value) {
        if (value instanceof ArrayNode list) {
            ArrayNode items = json.arrayNode();
            list.forEach(item -> items.add(sparse(item)));
            return items;
        }
        if (value instanceof ObjectNode object) {
            ObjectNode members = json.objectNode();
            object.properties().forEach(member -> {
                if (random.nextInt(4) > 0 || member.getKey().equals(Type.RecordType.TAG)) {
                    members.set(member.getKey(), sparse(member.getValue()));
                }
            });
            return members;
        }
        return value;
    }

    private JsonNode simple(Simple type) {
        return switch (type) {
            case INT -> json.numberNode(integer());
            case DOUBLE -> json.numberNode(number());
            case BOOLEAN -> json.booleanNode(random.nextBoolean());
            case LONG -> json.numberNode(whole());
            case STRING -> json.textNode(text());
            default -> throw new IllegalArgumentException(type + " is a box");
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
