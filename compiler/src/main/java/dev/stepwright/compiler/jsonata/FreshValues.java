package dev.stepwright.compiler.jsonata;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether values that are other ones each time are evaluated as often as Java does, which is once.
 *
 * <p>{@code $uuid()} may be a value or stand in an object or array that is made; anywhere else an expression might
 * evaluate it not at all, or again. Of {@code $now()} a state has one, since nobody says in which order a state
 * evaluates its expressions, and time does not run backwards.
 */
public final class FreshValues {

    private static final String CLOCK = "now";

    private FreshValues() {}

    public static boolean in(Jsonata expression) {
        if (expression instanceof Jsonata.Fresh) {
            return true;
        }
        for (Jsonata part : Parts.of(expression)) {
            if (in(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a state may evaluate all of these. */
    public static boolean areMadeOnce(Collection<Jsonata> expressions) {
        if (expressions.stream().noneMatch(FreshValues::in)) {
            return true;
        }
        Set<Jsonata> seen = new HashSet<>();
        return expressions.stream().allMatch(expression -> isMadeOnce(expression, seen));
    }

    private static boolean isClock(Jsonata expression) {
        return expression instanceof Jsonata.Fresh fresh && fresh.function().equals(CLOCK);
    }

    private static boolean isMadeOnce(Jsonata expression, Set<Jsonata> seen) {
        if (expression instanceof Jsonata.Fresh fresh) {
            boolean another = !fresh.function().equals(CLOCK) || seen.stream().noneMatch(FreshValues::isClock);
            return another && seen.add(expression);
        }
        boolean constructor = expression instanceof Jsonata.ObjectOf || expression instanceof Jsonata.ArrayOf;
        return constructor ? Parts.of(expression).stream().allMatch(part -> isMadeOnce(part, seen)) : !in(expression);
    }
}
