package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** {@code +} with strings. */
public final class Concatenation implements ExpressionForm {

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public boolean isNeverNull() {
        return true;
    }

    private static final List<Type> PRINTED =
            List.of(Simple.STRING, Simple.STRING, Simple.INT, Simple.BOOLEAN, Simple.BOXED_INT, Simple.BOXED_BOOLEAN);

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.STRING;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type other = scope.oneIn(6) ? scope.pick(scope.world().enums()) : scope.pick(PRINTED);
        if (other instanceof Simple simple && !scope.failingExpressions()) {
            other = simple.unboxed();
        }
        Expression text = scope.operand(Simple.STRING);
        Expression printed = scope.operand(other);
        return scope.oneIn(2)
                ? Expression.value(type, "(", text, " + ", printed, ")")
                : Expression.value(type, "(", printed, " + ", text, ")");
    }
}
