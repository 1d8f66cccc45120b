package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** A number as another type of number: {@code (int) price}. */
public final class Cast implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.INT || type == Simple.LONG || type == Simple.DOUBLE;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type from = type == Simple.INT ? Simple.DOUBLE : Simple.INT;
        return Expression.of(type, "((" + type.java() + ") ", scope.primitive(from), ")");
    }
}
