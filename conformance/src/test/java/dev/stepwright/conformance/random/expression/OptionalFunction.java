package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** An Optional made of another: {@code order.map(o -> o.name())}, {@code name.filter(n -> n.isEmpty())}. */
public final class OptionalFunction implements ExpressionForm {

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public boolean isNeverNull() {
        return true;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type instanceof Type.OptionalType && scope.nesting() > 1;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type element = ((Type.OptionalType) type).element();
        if (scope.oneIn(3)) {
            return made(type, scope.receiver(type), ".filter(", element, Simple.BOOLEAN, scope);
        }
        Type.OptionalType from = scope.pick(scope.world().optionals());
        return made(type, scope.receiver(from), ".map(", from.element(), element, scope);
    }

    private static Expression made(
            Type type, Expression receiver, String call, Type parameter, Type result, Scope scope) {
        List<Object> parts = new ArrayList<>(List.of(receiver));
        parts.addAll(StreamOfValues.function(call, parameter, result, scope));
        return Expression.value(type, parts.toArray());
    }
}
