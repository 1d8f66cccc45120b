package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** Whether a number is less than another: {@code a < b}. */
public final class Ordering implements ExpressionForm {

    @Override
    public int weight() {
        return 5;
    }

    private static final List<Simple> NUMBERS = List.of(Simple.INT, Simple.INT, Simple.DOUBLE, Simple.LONG);

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        String operator = scope.pick(List.of(" < ", " <= ", " > ", " >= "));
        return Expression.of(
                type, "(", scope.operand(scope.pick(NUMBERS)), operator, scope.operand(scope.pick(NUMBERS)), ")");
    }
}
