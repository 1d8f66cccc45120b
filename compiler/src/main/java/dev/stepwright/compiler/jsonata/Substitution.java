package dev.stepwright.compiler.jsonata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Puts expressions in the place of variables. */
public final class Substitution extends JsonataRewriter {

    private final Map<Slot, Jsonata> values;

    public Substitution(Map<Slot, Jsonata> values) {
        this.values = values;
    }

    @Override
    public Jsonata read(Jsonata.Read expression) {
        return values.getOrDefault(expression.slot(), expression);
    }

    @Override
    public Jsonata let(Jsonata.Let expression) {
        return new Jsonata.Let(
                expression.slot(),
                rewrite(expression.value()),
                without(Set.of(expression.slot())).rewrite(expression.body()));
    }

    @Override
    public Jsonata function(Jsonata.Function expression) {
        return new Jsonata.Function(
                expression.parameters(),
                without(Set.copyOf(expression.parameters())).rewrite(expression.body()));
    }

    private Substitution without(Set<Slot> bound) {
        Map<Slot, Jsonata> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(bound);
        return new Substitution(rest);
    }
}
