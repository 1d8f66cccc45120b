package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** A value of a shape of some class, or another value: {@code shape instanceof Circle c ? c.radius() : 0}. */
public final class PatternConditional implements ExpressionForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return scope.conditionals()
                && !scope.mustNotBeNull()
                && !(type instanceof Simple simple && simple.isBox() && !scope.failingExpressions());
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.InterfaceType sealed = scope.world().sealed();
        Type.RecordType record = scope.pick(sealed.records());
        Expression shape = scope.operand(sealed);
        String name = scope.patternName();
        Expression yes = scope.with(Variable.present(name, record)).same(type);
        Expression no = scope.otherThan(yes, type);
        return Expression.of(
                type, "(", shape, " instanceof " + record.name() + " " + name + " ? ", yes, " : ", no, ")");
    }
}
