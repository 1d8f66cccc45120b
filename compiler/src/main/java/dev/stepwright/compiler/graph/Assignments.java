package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.jsonata.ConstantFolding;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Rewritten;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Substitution;
import java.util.Collection;
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
        if (isEmpty() || later.isEmpty()) {
            return isEmpty() ? later : this;
        }
        Map<Slot, Jsonata> composed = new LinkedHashMap<>(values);
        later.values.forEach((slot, value) -> composed.put(slot, seenAfter(value)));
        return new Assignments(composed);
    }

    /**
     * Whether a value of these, which may fail, would not be evaluated any more if the later assignments were composed
     * with them, because they assign its variable anew.
     */
    public boolean hidesFailure(Assignments later) {
        Collection<Jsonata> evaluated = then(later).values.values();
        return values.entrySet().stream()
                .filter(entry -> later.values.containsKey(entry.getKey()) && Failures.possible(entry.getValue()))
                .anyMatch(entry ->
                        evaluated.stream().noneMatch(value -> Failures.alwaysReached(entry.getValue(), value)));
    }

    /** An expression over the values from after these assignments, as one over the values from before. */
    public Jsonata seenAfter(Jsonata expression) {
        return isEmpty() ? expression : ConstantFolding.fold(new Substitution(values).rewrite(expression));
    }

    /** These with each value changed; the same object when none is. */
    public Assignments map(UnaryOperator<Jsonata> change) {
        Map<Slot, Jsonata> changed = Rewritten.values(values, change);
        return changed == values ? this : new Assignments(changed);
    }

    /** Those that are kept; the same object when all are. */
    public Assignments filter(Predicate<Map.Entry<Slot, Jsonata>> kept) {
        if (isEmpty()) {
            return this;
        }
        Map<Slot, Jsonata> rest = new LinkedHashMap<>();
        for (Map.Entry<Slot, Jsonata> entry : values.entrySet()) {
            if (kept.test(entry)) {
                rest.put(entry.getKey(), entry.getValue());
            }
        }
        return rest.size() == values.size() ? this : new Assignments(rest);
    }
}
