package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** The first element of a list that passes a test, or its least: {@code names.stream().filter(…).findFirst()}. */
public final class StreamFind implements ExpressionForm {

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
        return type instanceof Type.OptionalType optional
                && scope.nesting() > 1
                && scope.failingExpressions()
                && scope.world().has(new Type.ListType(optional.element()));
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type element = ((Type.OptionalType) type).element();
        List<Object> parts = new ArrayList<>(List.of(scope.receiver(new Type.ListType(element)), ".stream()"));
        parts.addAll(StreamOfValues.function(".filter(", element, Simple.BOOLEAN, scope));
        if (element == Simple.STRING && scope.oneIn(2)) {
            parts.add(scope.pick(List.of(".min(Comparator.naturalOrder())", ".max(Comparator.naturalOrder())")));
        } else {
            parts.add(".findFirst()");
        }
        return Expression.value(type, parts.toArray());
    }
}
