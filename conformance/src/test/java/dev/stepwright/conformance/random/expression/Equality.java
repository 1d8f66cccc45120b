package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** {@code equals} of strings, ints, booleans and enums. */
public final class Equality implements ExpressionForm {

    @Override
    public int weight() {
        return 5;
    }

    private static final List<Simple> COMPARABLE =
            List.of(Simple.STRING, Simple.STRING, Simple.BOXED_INT, Simple.BOXED_BOOLEAN);

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type compared = scope.oneIn(4) ? scope.pick(scope.world().enums()) : scope.pick(COMPARABLE);
        boolean canAsk = scope.failingExpressions() || compared == Simple.STRING;
        return canAsk && scope.oneIn(2)
                ? Expression.of(type, scope.receiver(compared), ".equals(", scope.untyped(compared), ")")
                : Expression.of(type, "Objects.equals(", scope.untyped(compared), ", ", scope.untyped(compared), ")");
    }
}
