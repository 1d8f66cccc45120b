package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import java.util.List;

/** A member of what may be null, read only if it is not: {@code o == null ? 0 : o.total()}. */
public final class GuardedRead implements ExpressionForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return scope.conditionals()
                && !scope.mustNotBeNull()
                && !candidates(type, scope).isEmpty();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Variable variable = scope.pick(candidates(type, scope));
        List<Type.Field> fields = fields(type, variable);
        return Expression.of(
                type,
                "(" + variable.name() + " == null ? ",
                scope.same(type),
                " : " + variable.name() + "." + scope.pick(fields).name() + "())");
    }

    private static List<Variable> candidates(Type type, Scope scope) {
        return scope.variables(variable -> !fields(type, variable).isEmpty());
    }

    private static List<Type.Field> fields(Type type, Variable variable) {
        return variable.type() instanceof Type.RecordType record
                ? record.fields().stream()
                        .filter(field -> field.type().equals(type))
                        .toList()
                : List.of();
    }
}
