package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** {@code condition ? a : b}. */
public final class Conditional implements ExpressionForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean isNeverNull() {
        return true;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        // With a primitive on the other side a box is unboxed, which fails on null.
        boolean mayFail = type instanceof Simple simple && simple.isBox();
        return scope.conditionals() && (!mayFail || scope.failingExpressions());
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Expression condition = scope.operand(Simple.BOOLEAN);
        Expression yes = scope.same(type);
        Expression no = scope.otherThan(yes, type);
        return new Expression(
                type,
                yes.neverNull() && no.neverNull(),
                Expression.of(type, "(", condition, " ? ", yes, " : ", no, ")").parts());
    }
}
