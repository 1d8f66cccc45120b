package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.jsonata.ConstantFolding;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Substitution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What one transition assigns, all at once: every right side sees the values from before it, as the states language has
 * it ("Assign" in the guide's page on workflow variables).
 */
public record Assignments(Map<Slot, Jsonata> values) {

    public static final Assignments NONE = new Assignments(Map.of());

    public Assignments {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Assignments of(Slot slot, Jsonata value) {
        return new Assignments(Map.of(slot, value));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** What a transition must assign that does this and, after it, the later assignments. */
    public Assignments then(Assignments later) {
        Map<Slot, Jsonata> composed = new LinkedHashMap<>(values);
        later.values.forEach((slot, value) -> composed.put(slot, seenAfter(value)));
        return new Assignments(composed);
    }

    /** An expression over the values from after these assignments, as one over the values from before. */
    public Jsonata seenAfter(Jsonata expression) {
        return isEmpty() ? expression : ConstantFolding.fold(new Substitution(values).rewrite(expression));
    }

    public Assignments map(UnaryOperator<Jsonata> change) {
        Map<Slot, Jsonata> changed = new LinkedHashMap<>();
        values.forEach((slot, value) -> changed.put(slot, change.apply(value)));
        return new Assignments(changed);
    }

    public Assignments filter(Predicate<Map.Entry<Slot, Jsonata>> kept) {
        Map<Slot, Jsonata> rest = new LinkedHashMap<>();
        values.entrySet().stream().filter(kept).forEach(entry -> rest.put(entry.getKey(), entry.getValue()));
        return new Assignments(rest);
    }
}
