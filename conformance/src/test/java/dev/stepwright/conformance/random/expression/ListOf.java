package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import java.util.ArrayList;
import java.util.List;

/** A list: {@code List.of(a, b)}. */
public final class ListOf implements ExpressionForm {

    @Override
    public int weight() {
        return 8;
    }

    @Override
    public boolean isNeverNull() {
        return true;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type instanceof Type.ListType;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type element = ((Type.ListType) type).element();
        List<Object> parts = new ArrayList<>(List.of("List.<" + element.java() + ">of("));
        int size = scope.random().nextInt(4);
        for (int i = 0; i < size; i++) {
            parts.add(parts.size() == 1 ? "" : ", ");
            parts.add(scope.element(element));
        }
        parts.add(")");
        return Expression.value(type, parts.toArray());
    }
}
