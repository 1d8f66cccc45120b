package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** Whether a shape is of a class: {@code shape instanceof Circle}, perhaps with a condition on it. */
public final class PatternTest implements ExpressionForm {

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.InterfaceType sealed = scope.world().sealed();
        Type.RecordType record = scope.pick(sealed.records());
        Expression shape = scope.operand(sealed);
        if (scope.oneIn(2)) {
            return Expression.of(type, "(", shape, " instanceof " + record.name() + ")");
        }
        String name = scope.patternName();
        Expression condition = scope.with(Variable.present(name, record)).operand(type);
        return Expression.of(type, "(", shape, " instanceof " + record.name() + " " + name + " && ", condition, ")");
    }
}
