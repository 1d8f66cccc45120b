package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** An int where a long or a double is expected. */
public final class Widened implements ExpressionForm {

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return (type == Simple.DOUBLE || type == Simple.LONG) && scope.knowsType();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        return scope.operand(Simple.INT).as(type);
    }
}
