package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;

/** A box where its primitive is expected, which fails on null. */
public final class Unboxed implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type.isPrimitive() && scope.unboxes() && scope.failingExpressions();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        return scope.operand(type.boxed()).as(type);
    }
}
