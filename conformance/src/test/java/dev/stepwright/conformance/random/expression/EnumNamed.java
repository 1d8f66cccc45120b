package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** The constant of a name: {@code Color.valueOf(text)}. */
public final class EnumNamed implements ExpressionForm {

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type instanceof Type.EnumType && scope.failingExpressions() && !scope.mustNotBeNull();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        return Expression.of(type, type.java() + ".valueOf(", scope.operand(Simple.STRING), ")");
    }
}
