package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import java.util.List;

/** A variable. */
public final class VariableRead implements ExpressionForm {

    @Override
    public int weight() {
        return 14;
    }

    @Override
    public boolean isLeaf() {
        return true;
    }

    @Override
    public boolean isNeverNull() {
        return true;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return !candidates(type, scope).isEmpty();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Variable variable = scope.pick(candidates(type, scope));
        return new Expression(
                type, variable.neverNull(), Expression.of(type, variable.name()).parts());
    }

    private static List<Variable> candidates(Type type, Scope scope) {
        return scope.variables(
                variable -> variable.type().equals(type) && (variable.neverNull() || !scope.mustNotBeNull()));
    }
}
