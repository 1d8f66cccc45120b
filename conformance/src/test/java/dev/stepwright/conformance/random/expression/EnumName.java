package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** The name of an enum constant: {@code color.name()}. */
public final class EnumName implements ExpressionForm {

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public boolean isNeverNull() {
        return true;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.STRING;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        return Expression.value(type, scope.receiver(scope.pick(scope.world().enums())), ".name()");
    }
}
