package dev.stepwright.engine.state.field;

import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.path.PathExpression;
import dev.stepwright.engine.path.query.PathFailure;
import dev.stepwright.engine.run.BoundPaths;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.template.Template;

/** A field that is a path. */
record PathValue(PathExpression path, String field) implements Template {

    @Override
    public Object evaluate(Bindings bindings) {
        return path.evaluate(new BoundPaths(bindings));
    }

    @Override
    public RuntimeException unexpected(String expectedType, Object value) {
        return new PathFailure(
                Failure.RUNTIME, expectedType.equals("array") ? noArray() : noOther(expectedType, value));
    }

    /** The service shows a path into the context object with one {@code $}. */
    private String noArray() {
        String shown = path.source().replaceFirst("^\\$\\$", "\\$");
        return "Reference path \"" + shown + "\" must point to array.";
    }

    private String noOther(String expectedType, Object value) {
        return "The " + field + " field refers to a value of type " + JsonValues.typeOf(value) + ", which is no "
                + expectedType + ": " + path.source() + " == " + JsonText.write(value);
    }
}
