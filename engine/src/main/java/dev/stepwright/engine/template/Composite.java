package dev.stepwright.engine.template;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An object or array with expressions somewhere in it. */
interface Composite extends Template {

    String field();

    @Override
    default RuntimeException unexpected(String expectedType, Object value) {
        return new Literal(value, field()).unexpected(expectedType, value);
    }

    /** Keys are never evaluated. */
    record OfObject(Map<String, Template> members, String field) implements Composite {
        @Override
        public Object evaluate(Bindings bindings) {
            JsonObject.Builder object = JsonObject.builder();
            members.forEach((name, member) -> object.with(name, member.evaluate(bindings)));
            return object.build();
        }
    }

    /** Evaluated item by item. */
    record OfArray(List<Template> items, String field) implements Composite {
        @Override
        public Object evaluate(Bindings bindings) {
            List<Object> values = new ArrayList<>(items.size());
            for (Template item : items) {
                values.add(item.evaluate(bindings));
            }
            return JsonArray.of(values);
        }
    }
}
