package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** A method of a record: {@code order.shown()}. */
public final class RecordMethod implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return !scope.mustNotBeNull() && !candidates(type, scope).isEmpty();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.RecordType record = scope.pick(candidates(type, scope));
        return Expression.of(type, scope.receiver(record), "." + method(type, record));
    }

    private static List<Type.RecordType> candidates(Type type, Scope scope) {
        return scope.world().records().stream()
                .filter(record -> !method(type, record).isEmpty())
                .filter(record -> scope.failingExpressions() || !record.isGeneric())
                .toList();
    }

    /** A call of a method with such a result; empty when there is none. */
    private static String method(Type type, Type.RecordType record) {
        if (record.isGeneric()) {
            if (type.equals(record)) {
                return "emptied()";
            }
            return type.equals(record.fields().get(0).type()) ? "last()" : "";
        }
        if (type == Simple.STRING) {
            return "shown()";
        }
        return type == Simple.BOOLEAN ? "complete()" : "";
    }
}
