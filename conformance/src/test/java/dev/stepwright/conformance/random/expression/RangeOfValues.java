package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** What is computed from numbers: {@code IntStream.range(0, n).mapToObj(i -> …)}. */
public final class RangeOfValues implements ExpressionForm {

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type instanceof Type.ListType && !scope.mustNotBeNull() && scope.nesting() > 1;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        String call = scope.pick(List.of("IntStream.range(", "IntStream.rangeClosed("));
        Object end = scope.oneIn(2)
                ? Expression.of(
                        Simple.INT, scope.receiver(scope.pick(scope.world().lists())), ".size()")
                : Expression.of(Simple.INT, String.valueOf(scope.random().nextInt(3)));
        List<Object> parts = new ArrayList<>(List.of(call + scope.random().nextInt(2) + ", ", end, ")"));
        Type element = ((Type.ListType) type).element();
        parts.addAll(StreamOfValues.function(".mapToObj(", Simple.INT, element, scope));
        parts.add(".toList()");
        return Expression.value(type, parts.toArray());
    }
}
