package dev.stepwright.engine.state.field;

import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.path.PathTemplate;
import dev.stepwright.engine.path.query.PathFailure;
import dev.stepwright.engine.run.BoundPaths;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.template.Template;

/** A field that holds a payload template. */
record PathField(PathTemplate template, String field) implements Template {

    @Override
    public Object evaluate(Bindings bindings) {
        return template.evaluate(new BoundPaths(bindings));
    }

    @Override
    public RuntimeException unexpected(String expectedType, Object value) {
        return new PathFailure(
                Failure.RUNTIME,
                "The value of the field '" + field + "' must be of type " + expectedType + " but is of type "
                        + JsonValues.typeOf(value) + ": " + JsonText.write(value));
    }
}
