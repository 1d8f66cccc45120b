package dev.stepwright.compiler.jsonata;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Binds a variable in an expression, or puts the value in its place where that means the same.
 *
 * <p>Before: {@code ($y := $x.total; $y > 3)}. After: {@code $x.total > 3}. A value that may fail stays bound unless it
 * is surely evaluated, and none is evaluated twice.
 */
public final class Binding {

    /** A value that nests deeper stays bound: the service stops an evaluation at depth 100. */
    private static final int DEEPEST = 30;

    private Binding() {}

    public static Jsonata of(Slot slot, Jsonata value, Jsonata body) {
        return isReplaceable(slot, value, body)
                ? ConstantFolding.fold(new Substitution(Map.of(slot, value)).rewrite(body))
                : new Jsonata.Let(slot, value, body);
    }

    private static boolean isReplaceable(Slot slot, Jsonata value, Jsonata body) {
        Set<Slot> captured = bound(body);
        captured.retainAll(Parts.slots(value));
        if (!captured.isEmpty()) {
            return false;
        }
        if (value instanceof Jsonata.Literal || value instanceof Jsonata.Read) {
            return true;
        }
        if (Parts.depth(value) > DEEPEST) {
            return false;
        }
        Jsonata read = new Jsonata.Read(slot);
        return Failures.possible(value)
                ? reads(slot, body) == 1 && Failures.alwaysReached(read, body)
                : reads(slot, body) == 0 || reads(slot, body) == 1 && !isReadInFunction(slot, body);
    }

    private static Set<Slot> bound(Jsonata expression) {
        Set<Slot> slots = new HashSet<>();
        if (expression instanceof Jsonata.Let let) {
            slots.add(let.slot());
        } else if (expression instanceof Jsonata.Function function) {
            slots.addAll(function.parameters());
        }
        Parts.of(expression).forEach(part -> slots.addAll(bound(part)));
        return slots;
    }

    private static int reads(Slot slot, Jsonata expression) {
        if (!Parts.slots(expression).contains(slot)) {
            return 0;
        }
        return expression instanceof Jsonata.Read
                ? 1
                : Parts.of(expression).stream()
                        .mapToInt(part -> reads(slot, part))
                        .sum();
    }

    /** A function may be called any number of times. */
    private static boolean isReadInFunction(Slot slot, Jsonata expression) {
        return expression instanceof Jsonata.Function && Parts.slots(expression).contains(slot)
                || Parts.of(expression).stream().anyMatch(part -> isReadInFunction(slot, part));
    }
}
