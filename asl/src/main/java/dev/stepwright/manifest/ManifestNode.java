package dev.stepwright.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** A JSON object of the manifest that knows its place, so that every complaint can name the member it is about. */
record ManifestNode(String place, JsonNode node) {

    ManifestNode {
        if (!node.isObject()) {
            throw new ManifestException("%s must be an object, but is %s"
                    .formatted(place.isEmpty() ? "the manifest" : place, describe(node)));
        }
    }

    ManifestNode object(String member) {
        return new ManifestNode(path(member), required(member));
    }

    String text(String member) {
        return textOf(member, required(member));
    }

    Optional<String> optionalText(String member) {
        return optional(member).map(value -> textOf(member, value));
    }

    int number(String member) {
        return numberOf(member, required(member));
    }

    OptionalInt optionalNumber(String member) {
        return optional(member)
                .map(value -> OptionalInt.of(numberOf(member, value)))
                .orElseGet(OptionalInt::empty);
    }

    boolean flag(String member) {
        JsonNode value = optional(member).orElse(null);
        if (value != null && !value.isBoolean()) {
            throw unexpected(member, "true or false", value);
        }
        return value != null && value.booleanValue();
    }

    <E extends Enum<E>> E constant(String member, Class<E> type) {
        String name = text(member);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        unexpected(member, "one of " + Arrays.toString(type.getEnumConstants()), required(member)));
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String member, Class<E> type) {
        return optional(member).map(value -> constant(member, type));
    }

    SourceLine sourceLine(String member) {
        return SourceLine.parse(text(member))
                .orElseThrow(() -> unexpected(member, "a file, a colon and a line number", required(member)));
    }

    <T> List<T> list(String member, Function<ManifestNode, T> read) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : array(member)) {
            items.add(read.apply(new ManifestNode(path(member) + "[" + items.size() + "]", item)));
        }
        return items;
    }

    <T> List<T> optionalList(String member, Function<ManifestNode, T> read) {
        return optional(member).map(value -> list(member, read)).orElseGet(List::of);
    }

    List<String> texts(String member) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(member)) {
            texts.add(textOf(member + "[" + texts.size() + "]", item));
        }
        return texts;
    }

    private JsonNode array(String member) {
        JsonNode value = required(member);
        if (!value.isArray()) {
            throw unexpected(member, "a list", value);
        }
        return value;
    }

    private String textOf(String member, JsonNode value) {
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw unexpected(member, "a text", value);
        }
        return value.textValue();
    }

    private int numberOf(String member, JsonNode value) {
        if (!value.isInt() || value.intValue() < 0) {
            throw unexpected(member, "a whole number", value);
        }
        return value.intValue();
    }

    private JsonNode required(String member) {
        return optional(member).orElseThrow(() -> new ManifestException(path(member) + " is missing"));
    }

    private Optional<JsonNode> optional(String member) {
        return Optional.ofNullable(node.get(member)).filter(value -> !value.isNull());
    }

    private ManifestException unexpected(String member, String wanted, JsonNode found) {
        return new ManifestException("%s must be %s, but is %s".formatted(path(member), wanted, describe(found)));
    }

    private String path(String member) {
        return place.isEmpty() ? member : place + "." + member;
    }

    private static String describe(JsonNode node) {
        if (node.isContainerNode()) {
            return node.isArray() ? "a list" : "an object";
        }
        return node.isMissingNode() ? "empty" : node.toString();
    }
}
