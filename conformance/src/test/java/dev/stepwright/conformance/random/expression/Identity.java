package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** {@code ==} and {@code !=} of primitives and enums. */
public final class Identity implements ExpressionForm {

    @Override
    public int weight() {
        return 5;
    }

    private static final List<Simple> PRIMITIVES =
            List.of(Simple.INT, Simple.INT, Simple.DOUBLE, Simple.LONG, Simple.BOOLEAN);

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        String operator = scope.pick(List.of(" == ", " != "));
        if (scope.oneIn(3)) {
            Type enumType = scope.pick(scope.world().enums());
            return Expression.of(type, "(", scope.operand(enumType), operator, scope.operand(enumType), ")");
        }
        Simple operand = scope.pick(PRIMITIVES);
        return Expression.of(type, "(", scope.primitive(operand), operator, scope.operand(operand), ")");
    }
}
