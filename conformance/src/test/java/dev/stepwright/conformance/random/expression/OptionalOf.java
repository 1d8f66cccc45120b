package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;

/** An Optional: {@code Optional.ofNullable(name)}. */
public final class OptionalOf implements ExpressionForm {

    @Override
    public int weight() {
        return 7;
    }

    @Override
    public boolean isNeverNull() {
        return true;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type instanceof Type.OptionalType;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type element = ((Type.OptionalType) type).element();
        String call = "Optional.<" + element.java() + ">";
        return scope.oneIn(2)
                ? Expression.value(type, call + "ofNullable(", scope.boxed(element), ")")
                : Expression.value(type, call + "of(", scope.element(element), ")");
    }
}
