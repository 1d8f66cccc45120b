package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** Whether a list or a string is empty: {@code names.isEmpty()}. */
public final class IsEmpty implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type receiver =
                scope.oneIn(2) ? Simple.STRING : scope.pick(scope.world().lists());
        return Expression.of(type, scope.receiver(receiver), ".isEmpty()");
    }
}
