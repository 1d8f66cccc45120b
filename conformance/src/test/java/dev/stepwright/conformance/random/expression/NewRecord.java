package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import java.util.ArrayList;
import java.util.List;

/** A new record: {@code new Point(x, y)}. */
public final class NewRecord implements ExpressionForm {

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public boolean isNeverNull() {
        return true;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type instanceof Type.RecordType;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.RecordType record = (Type.RecordType) type;
        List<Object> parts = new ArrayList<>(List.of("new " + record.name() + "("));
        for (Type.Field field : record.fields()) {
            parts.add(parts.size() == 1 ? "" : ", ");
            parts.add(scope.assigned(field.type()));
        }
        parts.add(")");
        return Expression.value(type, parts.toArray());
    }
}
