package dev.stepwright.engine.state.field;

import dev.stepwright.engine.choice.Comparison;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.run.BoundPaths;
import dev.stepwright.engine.template.Template;

/** The comparison of a Choice rule. */
record PathCondition(Comparison comparison) implements Template {

    @Override
    public Object evaluate(Bindings bindings) {
        return comparison.holds(new BoundPaths(bindings));
    }

    @Override
    public RuntimeException unexpected(String expectedType, Object value) {
        return new IllegalStateException("a comparison is a " + expectedType);
    }
}
