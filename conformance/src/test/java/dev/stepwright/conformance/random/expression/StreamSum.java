package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Text;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** What the elements of a list add up to. */
public final class StreamSum implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return (type == Simple.INT || type == Simple.LONG) && scope.nesting() > 1;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.ListType from = scope.pick(scope.world().lists());
        List<Object> parts = new ArrayList<>(List.of(scope.receiver(from), ".stream()"));
        if (type == Simple.LONG) {
            parts.addAll(StreamOfValues.function(".filter(", from.element(), Simple.BOOLEAN, scope));
            parts.add(".count()");
        } else {
            parts.addAll(StreamOfValues.function(".mapToInt(", from.element(), Simple.INT, scope));
            parts.add(new Text(".sum()", ".reduce(0, Observed::add)"));
        }
        return Expression.of(type, parts.toArray());
    }
}
