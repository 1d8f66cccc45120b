package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.jsonata.FreshValues;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Parts;
import java.util.Collection;
import java.util.List;

/**
 * How far expressions may grow when one is put into another.
 *
 * <p>The service stops an evaluation at depth 100 and after a second; a reader gives up earlier. The numbers stand for
 * about 2,000 characters of text.
 */
final class Limits {

    private static final int SIZE = 150;
    private static final int DEPTH = 40;

    /** Of a choice that others were merged into under its conditions. */
    static final int RULES = 24;

    /** Of a choice whose rules the author wrote one by one. */
    static final int CASES = 250;

    private Limits() {}

    static boolean hold(Jsonata expression) {
        return Parts.size(expression) <= SIZE
                && Parts.depth(expression) <= DEPTH
                && FreshValues.areMadeOnce(List.of(expression));
    }

    static boolean hold(Assignments assignments) {
        Collection<Jsonata> values = assignments.values().values();
        return hold(values) && FreshValues.areMadeOnce(values);
    }

    static boolean hold(Collection<Jsonata> expressions) {
        return expressions.stream().allMatch(Limits::hold);
    }
}
