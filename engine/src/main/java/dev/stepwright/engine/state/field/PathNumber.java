package dev.stepwright.engine.state.field;

import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.path.PathExpression;
import dev.stepwright.engine.path.query.PathFailure;
import dev.stepwright.engine.run.BoundPaths;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.template.Template;
import java.util.regex.Pattern;

/** A field that is a path to a number; the service takes a text of digits for one. */
record PathNumber(PathExpression path, String field) implements Template {

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}");

    @Override
    public Object evaluate(Bindings bindings) {
        Object value = path.evaluate(new BoundPaths(bindings));
        return value instanceof String text && DIGITS.matcher(text).matches() ? Integer.valueOf(text) : value;
    }

    @Override
    public RuntimeException unexpected(String expectedType, Object value) {
        boolean integer = expectedType.endsWith("integer");
        if (integer ? value instanceof Integer : value instanceof Number) {
            String bounds = integer ? " cannot be negative." : " must be between 0 and 100.";
            return new PathFailure(Failure.RUNTIME, field.substring(0, field.length() - "Path".length()) + bounds);
        }
        String shown = value instanceof String text ? text : JsonText.write(value);
        String type = integer ? "integer" : "float";
        return new PathFailure(
                Failure.RUNTIME,
                "The " + field + " field refers to value \"" + shown + "\" which is not a valid " + type + ": "
                        + path.source());
    }
}
