package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Origin;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;

/**
 * Whether an expression may move into a state without being caught there by mistake.
 *
 * <p>A state inside {@code try} with a clause for every exception has a catcher for {@code States.ALL}, which takes a
 * failing expression of the state as well. Code from outside that {@code try} must then not fail there.
 */
final class FailureScope {

    private FailureScope() {}

    static boolean allows(Jsonata expression, Origin from, StateNode into) {
        int guard = into.origin().guard();
        return guard == Origin.UNGUARDED || guard == from.guard() || !Failures.possible(expression);
    }

    static boolean allows(Assignments assignments, Origin from, StateNode into) {
        return assignments.values().values().stream().allMatch(value -> allows(value, from, into));
    }

    static boolean total(Assignments assignments) {
        return assignments.values().values().stream().noneMatch(Failures::possible);
    }
}
