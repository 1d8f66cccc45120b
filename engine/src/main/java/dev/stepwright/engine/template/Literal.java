package dev.stepwright.engine.template;

import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import java.util.Optional;

/** JSON without expressions: the same value each time. */
record Literal(Object value, String field) implements Template {

    @Override
    public Object evaluate(Bindings bindings) {
        return value;
    }

    @Override
    public RuntimeException unexpected(String expectedType, Object actual) {
        return new TemplateException(
                Optional.of(field),
                "The value specified for the field '" + field + "' has an unexpected type. Expected '" + expectedType
                        + "', but was '" + JsonValues.typeOf(actual) + "' for value: " + JsonText.write(actual));
    }
}
