package dev.stepwright.engine.template;

import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.json.JsonValues.NotJsonException;
import dev.stepwright.engine.jsonata.JsonataEvaluator;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.shortcut.Shortcut;
import java.util.Optional;

/**
 * One text between <code>{% %}</code>.
 *
 * @param source the expression as messages show it
 */
record Expression(JsonataEvaluator evaluator, Optional<Shortcut> shortcut, String source, String field)
        implements Template {

    @Override
    public Object evaluate(Bindings bindings) {
        Optional<Object> value = Optional.empty();
        try {
            value = Optional.of(valueOf(bindings));
            return value.get();
        } finally {
            tell(bindings, value);
        }
    }

    private void tell(Bindings bindings, Optional<Object> value) {
        bindings.listener().ifPresent(listener -> listener.accept(evaluator.evaluation(source, bindings, value)));
    }

    private Object valueOf(Bindings bindings) {
        Object simple = shortcut.isPresent() ? shortcut.get().evaluate(bindings) : null;
        return simple == null ? evaluated(bindings) : simple;
    }

    private Object evaluated(Bindings bindings) {
        try {
            Object value = evaluator.evaluate(bindings);
            if (value == null) {
                throw failure("returned nothing (undefined).");
            }
            return JsonValues.settle(value);
        } catch (EvaluationException e) {
            throw failure("threw an error during evaluation. " + e.getMessage());
        } catch (NotJsonException e) {
            throw failure("returned an unsupported result type.");
        }
    }

    @Override
    public RuntimeException unexpected(String expectedType, Object value) {
        return failure("returned an unexpected result type. Expected '" + expectedType + "', but was '"
                + JsonValues.typeOf(value) + "' for value: " + JsonText.write(value));
    }

    private TemplateException failure(String what) {
        return new TemplateException(
                Optional.of(field),
                "The JSONata expression '" + source + "' specified for the field '" + field + "' " + what);
    }
}
