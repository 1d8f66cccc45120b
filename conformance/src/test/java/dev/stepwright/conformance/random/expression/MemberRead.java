package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import java.util.List;

/** A member of a record: {@code order.total()}. */
public final class MemberRead implements ExpressionForm {

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return !scope.mustNotBeNull() && !candidates(type, scope).isEmpty();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.RecordType owner = scope.pick(candidates(type, scope));
        List<Type.Field> fields = owner.fields().stream()
                .filter(field -> field.type().equals(type))
                .toList();
        return Expression.of(
                type, scope.receiver(owner), "." + scope.pick(fields).name() + "()");
    }

    private static List<Type.RecordType> candidates(Type type, Scope scope) {
        return scope.world().records().stream()
                .filter(record ->
                        record.fields().stream().anyMatch(field -> field.type().equals(type)))
                .toList();
    }
}
