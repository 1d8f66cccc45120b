package dev.stepwright.asl.json;

import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.validation.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    /** A member whose value has a form. */
    Optional<JsonNode> formed(String name, Form form) {
        Optional<JsonNode> value = any(name);
        Optional<String> fault = value.flatMap(form::fault);
        fault.ifPresent(message -> fault(name, message));
        return fault.isPresent() ? Optional.empty() : value;
    }

    Optional<String> text(String name) {
        return formed(name, Form.TEXT).map(JsonNode::textValue);
    }

    /** A text that is one of those given. */
    Optional<String> choice(String name, List<String> permitted) {
        return formed(name, Form.oneOf(permitted)).map(JsonNode::textValue);
    }

    /** A text that is the name of one of an enumeration's constants. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> constants) {
        List<String> names =
                Stream.of(constants.getEnumConstants()).map(Enum::name).toList();
        return choice(name, names).map(text -> Enum.valueOf(constants, text));
    }

    Optional<Integer> integer(String name, int least, int most) {
        return formed(name, Form.integer(least, most)).map(JsonNode::intValue);
    }

    Optional<Double> number(String name, double least) {
        return formed(name, Form.number(least, Double.MAX_VALUE)).map(JsonNode::doubleValue);
    }

    Optional<Boolean> bool(String name) {
        return formed(name, Form.TRUTH).map(JsonNode::booleanValue);
    }

    /** The members of an object, in the order of the document; none when it is absent. */
    Map<String, JsonNode> members(String name) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        formed(name, Form.OBJECT)
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
        return formed(name, Form.OBJECT).map(value -> new Fields((ObjectNode) value, location(name), diagnostics));
    }

    /** The objects of a list; an entry that is none is reported and left out. */
    Optional<List<Fields>> objects(String name) {
        return formed(name, Form.ARRAY).map(array -> {
            List<Fields> entries = new ArrayList<>();
            for (int index = 0; index < array.size(); index++) {
                String place = location(name) + "[" + index + "]";
                if (array.get(index) instanceof ObjectNode entry) {
                    entries.add(new Fields(entry, place, diagnostics));
                } else {
                    diagnostics.report(
                            SCHEMA_VALIDATION_FAILED,
                            place,
                            Form.OBJECT.fault(array.get(index)).orElseThrow());
                }
            }
            return entries;
        });
    }

    Optional<List<String>> texts(String name) {
        return formed(name, Form.texts()).map(array -> {
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

    /** Reports when not exactly one of the names is present. */
    boolean requireOneOf(String... names) {
        List<String> permitted = List.of(names);
        long present = permitted.stream().filter(node::has).count();
        if (present == 0) {
            fault("This object should have only one of the following fields: " + permitted);
        }
        return permitAtMostOneOf(names) && present == 1;
    }

    /** Reports when several of the names are present. */
    boolean permitAtMostOneOf(String... names) {
        List<String> permitted = List.of(names);
        boolean several = permitted.stream().filter(node::has).count() > 1;
        if (several) {
            fault("There should only be one of the following fields: " + permitted);
        }
        return !several;
    }

    /** Reports the members that nothing has asked for. */
    void refuseOthers() {
        refuseOthers(LanguageMembers::notSupported);
    }

    /** Reports the members that nothing has asked for, and those that only the other language has as such. */
    void refuseOthers(QueryLanguage language) {
        refuseOthers(member -> LanguageMembers.refusal(member, language));
    }

    private void refuseOthers(UnaryOperator<String> words) {
        names().stream().filter(name -> !known.contains(name)).map(words).forEach(this::fault);
    }
}
