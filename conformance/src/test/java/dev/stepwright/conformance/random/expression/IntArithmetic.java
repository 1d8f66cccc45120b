package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Text;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;
import java.util.Map;

/** Arithmetic with ints: {@code (a + b)}. */
public final class IntArithmetic implements ExpressionForm {

    @Override
    public int weight() {
        return 8;
    }

    private static final Map<String, String> OBSERVED =
            Map.of("+", "add", "-", "subtract", "*", "multiply", "/", "divide");

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.INT;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        String operator = scope.pick(List.of("+", "+", "+", "-", "-", "*", "/", "%"));
        boolean divides = operator.equals("/") || operator.equals("%");
        Expression left = scope.operand(Simple.INT);
        Expression right = divides && !(scope.failingExpressions() && scope.oneIn(3))
                ? Expression.of(Simple.INT, scope.pick(List.of("2", "3", "10", "(-4)")))
                : scope.operand(Simple.INT);
        return observed(operator, left, right);
    }

    /** An operation whose observed form tells when its result is no int. */
    public static Expression observed(String operator, Object left, Object right) {
        String method = OBSERVED.get(operator);
        if (method == null) {
            return Expression.of(Simple.INT, "(", left, " " + operator + " ", right, ")");
        }
        return Expression.of(
                Simple.INT,
                new Text("(", "Observed." + method + "("),
                left,
                new Text(" " + operator + " ", ", "),
                right,
                ")");
    }
}
