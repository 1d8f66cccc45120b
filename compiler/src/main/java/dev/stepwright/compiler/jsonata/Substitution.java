package dev.stepwright.compiler.jsonata;

import java.util.Map;

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
}
