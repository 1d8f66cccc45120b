package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Text;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** {@code -number}, {@code !condition}. */
public final class Negation implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.INT || type == Simple.DOUBLE || type == Simple.BOOLEAN;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        if (type == Simple.BOOLEAN) {
            return Expression.of(type, "!(", scope.operand(type), ")");
        }
        return type == Simple.INT
                ? Expression.of(type, new Text("(-(", "Observed.negate(("), scope.operand(type), "))")
                : Expression.of(type, "(-(", scope.operand(type), "))");
    }
}
