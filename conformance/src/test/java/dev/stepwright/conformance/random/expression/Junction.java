package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** {@code &&} and {@code ||}. */
public final class Junction implements ExpressionForm {

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        String operator = scope.pick(List.of(" && ", " || "));
        return Expression.of(type, "(", scope.operand(type), operator, scope.operand(type), ")");
    }
}
