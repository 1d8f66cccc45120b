package dev.stepwright.engine.state.field;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.template.Template;
import java.util.Objects;

/** The one member of an object, which was written as one since its name may tell that it comes from a path. */
record OnlyMember(Template object, String name) implements Template {

    @Override
    public Object evaluate(Bindings bindings) {
        return Objects.requireNonNull(((JsonObject) object.evaluate(bindings)).get(name));
    }

    @Override
    public RuntimeException unexpected(String expectedType, Object value) {
        return object.unexpected(expectedType, value);
    }
}
