package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import java.util.List;

/** The value of an Optional, or another: {@code name.orElse("none")}. */
public final class OptionalRead implements ExpressionForm {

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return !scope.mustNotBeNull() && scope.world().has(new Type.OptionalType(type));
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Expression optional = scope.receiver(new Type.OptionalType(type));
        if (scope.failingExpressions() && scope.oneIn(3)) {
            return Expression.of(type, optional, scope.pick(List.of(".get()", ".orElseThrow()")));
        }
        return Expression.of(type, optional, ".orElse(", scope.assigned(type), ")");
    }
}
