package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** A primitive where its box is expected. */
public final class Boxed implements ExpressionForm {

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
        return type instanceof Simple simple && simple.isBox() && scope.boxes();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        return Expression.value(type, scope.primitive(((Simple) type).unboxed()));
    }
}
