package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.graph.Catcher;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Origin;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.jsonata.FailureTest;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses what may throw inside a {@code try} that catches every exception, where no state could catch it.
 *
 * <p>Task, Parallel and Map states have catchers, which take a failing expression of the state as well. Choice, Pass,
 * Wait and Succeed have none ("Catch" in the states language); what fails there is tested first ({@link Precaution}),
 * and what cannot be tested is refused. It is checked on the graph, where it is known which values cannot be null.
 */
final class CheckUncatchableFailures {

    private static final DiagnosticKind UNCATCHABLE_FAILURE = DiagnosticKind.error(
            "UncatchableFailure",
            "Java would run the catch or finally block around it when this throws ({0}), but a state machine can only"
                    + " catch what a step throws, and this cannot be tested first.",
            "Compute it right behind a step or in several statements, move it out of the try block, or compute it in a step.");

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
                        .flatMap(expression -> reason(expression).stream())
                        .findFirst()
                        .ifPresent(reason -> diagnostics.report(
                                UNCATCHABLE_FAILURE, node.origin().span(), reason));
            }
        }
    }

    /** What cannot be tested, rather than what can and only stands before it. */
    private static Optional<String> reason(Jsonata expression) {
        return FailureTest.untestable(expression).or(() -> Failures.reason(expression));
    }

    private static Stream<Jsonata> uncaught(StateNode node, Reading reading) {
        Stream<Exit> exits = catchers(node)
                .map(catchers -> catchers.stream().<Exit>map(Catcher::exit))
                .orElseGet(() -> reading.exits().stream());
        Stream<Jsonata> assigned = exits.flatMap(exit -> exit.assignments().values().values().stream());
        return catchers(node).isPresent() ? assigned : Stream.concat(reading.expressions().stream(), assigned);
    }

    /** The catchers of a state that can have some; they take what fails in the state and on its own way out. */
    private static Optional<List<Catcher>> catchers(StateNode node) {
        if (node instanceof StateNode.TaskNode task) {
            return Optional.of(task.catchers());
        }
        if (node instanceof StateNode.ParallelNode parallel) {
            return Optional.of(parallel.catchers());
        }
        return node instanceof StateNode.MapNode map ? Optional.of(map.catchers()) : Optional.empty();
    }
}
