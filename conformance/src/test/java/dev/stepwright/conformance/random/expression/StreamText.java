package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** What the elements of a list are, as one text. */
public final class StreamText implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.STRING && scope.nesting() > 1 && !scope.mustNotBeNull();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.ListType from = scope.pick(scope.world().lists());
        List<Object> parts = new ArrayList<>(List.of(scope.receiver(from), ".stream()"));
        parts.addAll(StreamOfValues.function(".map(", from.element(), Simple.STRING, scope));
        parts.add(
                scope.pick(List.of(".collect(Collectors.joining(\", \"))", ".reduce(\"\", (one, two) -> one + two)")));
        return Expression.of(type, parts.toArray());
    }
}
