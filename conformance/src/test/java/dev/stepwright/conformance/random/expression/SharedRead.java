package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;

/** A component that all shapes have: {@code shape.label()}. */
public final class SharedRead implements ExpressionForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type.equals(scope.world().sealed().shared().type()) && !scope.mustNotBeNull();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.InterfaceType sealed = scope.world().sealed();
        return Expression.of(type, scope.receiver(sealed), "." + sealed.shared().name() + "()");
    }
}
