package dev.stepwright.asl.json;

import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.validation.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One JSON object of a definition: typed access to its members, with every fault reported at its place. */
final class Fields {

    private final ObjectNode node;
    private final String location;
    private final Diagnostics diagnostics;
    private final Set<String> known = new HashSet<>();

    Fields(ObjectNode node, String location, Diagnostics diagnostics) {
        this.node = node;
        this.location = location;
        this.diagnostics = diagnostics;
    }

    String location() {
        return location.isEmpty() ? "/" : location;
    }

    String location(String name) {
        return location + "/" + name;
    }

    Optional<JsonNode> any(String name) {
        known.add(name);
        return Optional.ofNullable(node.get(name));
    }

    Optional<String> text(String name) {
        return typed(name, JsonNode::isTextual, "a string").map(JsonNode::textValue);
    }

    /** A text that is one of those given. */
    Optional<String> choice(String name, List<String> permitted) {
        Optional<String> text = text(name);
        if (text.filter(found -> !permitted.contains(found)).isPresent()) {
            fault(name, "Value must be one of " + permitted);
            return Optional.empty();
        }
        return text;
    }

    /** A text that is the name of one of an enumeration's constants. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> constants) {
        List<String> names =
                Stream.of(constants.getEnumConstants()).map(Enum::name).toList();
        return choice(name, names).map(text -> Enum.valueOf(constants, text));
    }

    Optional<Integer> integer(String name, int least, int most) {
        Predicate<JsonNode> inRange = value -> value.canConvertToInt()
                && value.canConvertToExactIntegral()
                && value.intValue() >= least
                && value.intValue() <= most;
        return typed(name, inRange, "an integer from " + least + " to " + most).map(JsonNode::intValue);
    }

    Optional<Double> number(String name, double least) {
        Predicate<JsonNode> inRange = value -> value.isNumber() && value.doubleValue() >= least;
        return typed(name, inRange, "a number of at least " + least).map(JsonNode::doubleValue);
    }

    Optional<Boolean> bool(String name) {
        return typed(name, JsonNode::isBoolean, "true or false").map(JsonNode::booleanValue);
    }

    /** A member that takes a literal of one form, or an expression that yields it. */
    Optional<JsonNode> literalOrExpression(String name, Predicate<JsonNode> literal, String expected) {
        return typed(name, value -> literal.test(value) || isExpression(value), expected + " or a JSONata expression");
    }

    /** A member that takes a literal of one form. */
    Optional<JsonNode> literal(String name, Predicate<JsonNode> literal, String expected) {
        return typed(name, literal, expected);
    }

    /** The members of an object, in the order of the document; none when it is absent. */
    Map<String, JsonNode> members(String name) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        typed(name, JsonNode::isObject, "an object")
                .ifPresent(object ->
                        object.properties().forEach(member -> members.put(member.getKey(), member.getValue())));
        return members;
    }

    /** A copy of this object that lacks some members; the others count as read. */
    ObjectNode without(String... names) {
        ObjectNode rest = node.deepCopy();
        rest.remove(List.of(names));
        rest.fieldNames().forEachRemaining(known::add);
        return rest;
    }

    Optional<Fields> object(String name) {
        return typed(name, JsonNode::isObject, "an object")
                .map(value -> new Fields((ObjectNode) value, location(name), diagnostics));
    }

    /** The objects of a list; an entry that is none is reported and left out. */
    Optional<List<Fields>> objects(String name) {
        return typed(name, JsonNode::isArray, "an array").map(array -> {
            List<Fields> entries = new ArrayList<>();
            for (int index = 0; index < array.size(); index++) {
                String place = location(name) + "[" + index + "]";
                if (array.get(index) instanceof ObjectNode entry) {
                    entries.add(new Fields(entry, place, diagnostics));
                } else {
                    diagnostics.report(SCHEMA_VALIDATION_FAILED, place, "Value must be an object");
                }
            }
            return entries;
        });
    }

    Optional<List<String>> texts(String name) {
        return typed(name, Fields::isListOfTexts, "a non-empty array of strings")
                .map(array -> {
                    List<String> texts = new ArrayList<>();
                    array.forEach(text -> texts.add(text.textValue()));
                    return texts;
                });
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean has(String name) {
        return node.has(name);
    }

    void fault(String message) {
        diagnostics.report(SCHEMA_VALIDATION_FAILED, location(), message);
    }

    void fault(String name, String message) {
        diagnostics.report(SCHEMA_VALIDATION_FAILED, location(name), message);
    }

    /** Reports those of the names that are absent, together. */
    void require(String... names) {
        List<String> absent = new ArrayList<>();
        for (String name : names) {
            if (!node.has(name)) {
                absent.add(name);
            }
        }
        if (!absent.isEmpty()) {
            fault("These fields are required: " + absent);
        }
    }

    /** Lets every member pass, where an object as a whole is not read. */
    void ignoreOthers() {
        known.addAll(names());
    }

    /** Reports the members that nothing has asked for. */
    void refuseOthers() {
        for (String name : names()) {
            if (!known.contains(name)) {
                fault("Field '" + name + "' is not supported");
            }
        }
    }

    static boolean isExpression(JsonNode value) {
        return value.isTextual()
                && value.textValue().startsWith("{%")
                && value.textValue().endsWith("%}")
                && value.textValue().length() >= 4;
    }

    private static boolean isListOfTexts(JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            return false;
        }
        for (JsonNode entry : value) {
            if (!entry.isTextual()) {
                return false;
            }
        }
        return true;
    }

    private Optional<JsonNode> typed(String name, Predicate<JsonNode> accepted, String expected) {
        Optional<JsonNode> value = any(name);
        if (value.isPresent() && !accepted.test(value.get())) {
            fault(name, "Value must be " + expected);
            return Optional.empty();
        }
        return value;
    }
}
