package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Text;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** Arithmetic with doubles, and with ints among them: {@code (d / 2)}. */
public final class DoubleArithmetic implements ExpressionForm {

    @Override
    public int weight() {
        return 8;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.DOUBLE;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        String operator = scope.pick(List.of("+", "+", "-", "-", "*", "*", "/", "%"));
        boolean divides = operator.equals("/") || operator.equals("%");
        Expression left = scope.operand(scope.oneIn(4) && !divides ? Simple.INT : Simple.DOUBLE);
        Expression right = divides
                ? Expression.of(Simple.DOUBLE, scope.pick(List.of("2.0", "3", "0.1", "(-4.5)")))
                : scope.operand(Simple.DOUBLE);
        return Expression.of(type, new Text("(", "Observed.finite("), left, " " + operator + " ", right, ")");
    }
}
