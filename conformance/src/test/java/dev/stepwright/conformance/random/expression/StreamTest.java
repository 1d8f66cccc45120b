package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** A question about the elements of a list. */
public final class StreamTest implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN && scope.nesting() > 1;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.ListType from = scope.pick(scope.world().lists());
        List<Object> parts = new ArrayList<>(List.of(scope.receiver(from), ".stream()"));
        String call = scope.pick(List.of(".anyMatch(", ".allMatch(", ".noneMatch("));
        parts.addAll(StreamOfValues.function(call, from.element(), Simple.BOOLEAN, scope));
        return Expression.of(type, parts.toArray());
    }
}
