package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** Whether an Optional has a value: {@code name.isPresent()}. */
public final class OptionalTest implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.OptionalType optional = scope.pick(scope.world().optionals());
        return Expression.of(type, scope.receiver(optional), scope.pick(List.of(".isPresent()", ".isEmpty()")));
    }
}
