package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** What a map has: {@code prices.containsKey(name)}, {@code prices.size()}. */
public final class MapQuestion implements ExpressionForm {

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN || type == Simple.INT;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.MapType map = scope.pick(scope.world().maps());
        Expression receiver = scope.receiver(map);
        if (type == Simple.INT) {
            return Expression.of(type, receiver, ".size()");
        }
        return scope.oneIn(2)
                ? Expression.of(type, receiver, ".isEmpty()")
                : Expression.of(type, receiver, ".containsKey(", MapRead.key(scope), ")");
    }
}
