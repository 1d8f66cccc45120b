package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;

/** A shape as one of its classes, which fails when it is of another: {@code (Circle) shape}. */
public final class Downcast implements ExpressionForm {

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type instanceof Type.RecordType record
                && record.tag().isPresent()
                && scope.failingExpressions()
                && !scope.mustNotBeNull();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        return Expression.of(
                type, "((" + type.java() + ") ", scope.operand(scope.world().sealed()), ")");
    }
}
