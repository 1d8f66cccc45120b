package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.JavaText;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A map with constant keys: {@code Map.of("a", 1)}. */
public final class MapOf implements ExpressionForm {

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
        return type instanceof Type.MapType;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type value = ((Type.MapType) type).value();
        List<Object> parts = new ArrayList<>(List.of("Map.<String, " + value.java() + ">of("));
        List<String> keys = new ArrayList<>(Values.KEYS);
        Collections.shuffle(keys, scope.random());
        int size = scope.random().nextInt(3);
        for (String key : keys.subList(0, size)) {
            parts.add((parts.size() == 1 ? "" : ", ") + JavaText.quoted(key) + ", ");
            parts.add(scope.element(value));
        }
        parts.add(")");
        return Expression.value(type, parts.toArray());
    }
}
