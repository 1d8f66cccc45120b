package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** An element of a list: {@code names.get(0)}. */
public final class ListElement implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return !scope.mustNotBeNull()
                && scope.failingExpressions()
                && scope.world().types().contains(list(type));
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Object index = scope.oneIn(3) ? scope.operand(Simple.INT) : Expression.of(Simple.INT, "0");
        return Expression.of(type, scope.receiver(list(type)), ".get(", index, ")");
    }

    private static Type list(Type element) {
        return new Type.ListType(element);
    }
}
