package dev.stepwright.local.states.trial.shape;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.local.states.trial.shape.Shape.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes of one service.
 *
 * @param outputs the name of an operation to that of the shape of its answer
 */
record ServiceShapes(Map<String, String> outputs, Map<String, Shape> shapes) {

    static ServiceShapes read(JsonNode file) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        file.get("shapes").properties().forEach(entry -> shapes.put(entry.getKey(), shape(entry.getValue())));
        return new ServiceShapes(texts(file.get("operations")), shapes);
    }

    Optional<Shape> outputOf(String operation) {
        return Optional.ofNullable(outputs.get(operation)).map(shapes::get);
    }

    private static Shape shape(JsonNode model) {
        return switch (model.get("type").textValue()) {
            case "structure" -> new Shape.Structure(texts(model.get("members")), list(model.path("required")));
            case "list" -> new Shape.Items(model.get("member").textValue(), bounds(model));
            case "map" -> new Shape.Entries(model.get("value").textValue());
            case "string", "blob", "timestamp" -> new Shape.Text(list(model.path("enum")), bounds(model));
            case "integer", "long", "float", "double" -> new Shape.Numeric(bounds(model));
            case "boolean" -> new Shape.Truth();
            case "document" -> new Shape.Document();
            default -> throw new IllegalArgumentException("a shape of no known type: " + model);
        };
    }

    private static Bounds bounds(JsonNode model) {
        return new Bounds(bound(model.path("min")), bound(model.path("max")));
    }

    private static Optional<Double> bound(JsonNode number) {
        return number.isNumber() ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().textValue()));
        return texts;
    }

    private static List<String> list(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
