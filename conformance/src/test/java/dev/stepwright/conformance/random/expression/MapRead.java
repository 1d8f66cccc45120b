package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.JavaText;
import dev.stepwright.conformance.random.tree.Text;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import dev.stepwright.conformance.random.world.Values;

/** A value of a map: {@code prices.get(name)}. */
public final class MapRead implements ExpressionForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return !scope.mustNotBeNull() && scope.world().has(new Type.MapType(type));
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Expression map = scope.receiver(new Type.MapType(type));
        Expression key = key(scope);
        return scope.oneIn(2)
                ? Expression.of(type, map, ".get(", key, ")")
                : Expression.of(type, map, ".getOrDefault(", key, ", ", scope.untyped(type), ")");
    }

    /** A text that a map can be asked for; null is documented to be an edge. */
    static Expression key(Scope scope) {
        return scope.oneIn(3)
                ? Expression.value(
                        Simple.STRING,
                        new Text("", "Observed.present("),
                        scope.untypedReceiver(Simple.STRING),
                        new Text("", ")"))
                : Expression.value(Simple.STRING, JavaText.quoted(scope.pick(Values.KEYS)));
    }
}
