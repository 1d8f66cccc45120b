package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Origin;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.stream.Stream;

/**
 * Refuses what may throw inside a {@code try} that catches every exception, where no state could catch it.
 *
 * <p>Task, Parallel and Map states have catchers, which take a failing expression of the state as well. Choice, Pass,
 * Wait and Succeed have none ("Catch" in the states language), so that Java's handler would run and the state machine's
 * would not. It is checked on the graph, where it is known which values cannot be null.
 */
final class CheckUncatchableFailures {

    private static final DiagnosticKind UNCATCHABLE_FAILURE = DiagnosticKind.error(
            "UncatchableFailure",
            "Java would run the catch block for every exception when this throws ({0}), but a state machine can only"
                    + " catch what a step throws.",
            "Test for it first, move it out of the try block, catch the exceptions of the steps by their classes, or"
                    + " compute it in a step.");

    private final Diagnostics diagnostics;

    CheckUncatchableFailures(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(StateGraph graph) {
        for (StateNode node : graph.nodes().values()) {
            Reading reading = Reading.of(node);
            reading.graphs().forEach(this::check);
            if (node.origin().guard() != Origin.UNGUARDED) {
                uncaught(node, reading)
                        .flatMap(expression -> Failures.reason(expression).stream())
                        .findFirst()
                        .ifPresent(reason -> diagnostics.report(
                                UNCATCHABLE_FAILURE, node.origin().span(), reason));
            }
        }
    }

    private static Stream<Jsonata> uncaught(StateNode node, Reading reading) {
        boolean catches = node instanceof StateNode.TaskNode
                || node instanceof StateNode.ParallelNode
                || node instanceof StateNode.MapNode;
        Stream<Jsonata> own = catches ? Stream.empty() : reading.expressions().stream();
        Stream<Jsonata> assigned = reading.exits().stream()
                .map(Exit::assignments)
                .flatMap(assignments -> assignments.values().values().stream());
        return Stream.concat(own, assigned);
    }
}
