package dev.stepwright.engine.path;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.path.query.PathFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A payload template: JSON in which a member {@code "name.$"} stands for {@code "name"} with the value of its text. */
public interface PathTemplate {

    /**
     * The JSON value that the template has for these bindings.
     *
     * @throws PathFailure when a path or a function fails
     */
    Object evaluate(PathBindings bindings);

    /**
     * A faulty text gives a template that must not be evaluated, besides the report.
     *
     * @param location where the template stands in the definition
     */
    static PathTemplate compile(JsonNode node, String location, Diagnostics diagnostics) {
        return new PathTemplateCompiler(diagnostics).compile(node, location);
    }

    /** JSON without texts to evaluate: the same value each time. */
    record Constant(Object value) implements PathTemplate {
        @Override
        public Object evaluate(PathBindings bindings) {
            return value;
        }
    }

    /** The names are those of the value, without endings. */
    record OfObject(Map<String, PathTemplate> members) implements PathTemplate {
        @Override
        public Object evaluate(PathBindings bindings) {
            JsonObject.Builder object = JsonObject.builder();
            members.forEach((name, member) -> object.with(name, member.evaluate(bindings)));
            return object.build();
        }
    }

    /** Evaluated item by item. */
    record OfArray(List<PathTemplate> items) implements PathTemplate {
        @Override
        public Object evaluate(PathBindings bindings) {
            List<Object> values = new ArrayList<>(items.size());
            for (PathTemplate item : items) {
                values.add(item.evaluate(bindings));
            }
            return JsonArray.of(values);
        }
    }
}
