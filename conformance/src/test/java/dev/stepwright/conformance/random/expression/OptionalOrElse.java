package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;

/** The value of an Optional, or what is made when it is empty: {@code name.orElseGet(() -> find())}. */
public final class OptionalOrElse implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return scope.knowsType() && scope.mayBranch() && scope.world().has(new Type.OptionalType(type));
    }

    @Override
    public Expression make(Type type, Scope scope) {
        scope.branched();
        Scope body = scope.stage(type);
        return Expression.of(
                type,
                scope.receiver(new Type.OptionalType(type)),
                ".orElseGet(() -> ",
                scope.oneIn(2) ? body.returning(2) : body.boxed(type),
                ")");
    }
}
