package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** Whether a value is null: {@code order == null}. */
public final class NullTest implements ExpressionForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type reference = reference(scope);
        return Expression.of(type, "(", scope.operand(reference), scope.pick(List.of(" == null)", " != null)")));
    }

    /** There is no simple expression of a box that cannot fail. */
    private static Type reference(Scope scope) {
        Type type = scope.world().anyReference(scope.random());
        return type.isNeverNull() || type instanceof Simple && !scope.failingExpressions() ? Simple.STRING : type;
    }
}
