package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** How many elements a list has: {@code names.size()}. */
public final class ListSize implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.INT;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        return Expression.of(type, scope.receiver(scope.pick(scope.world().lists())), ".size()");
    }
}
