package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.jsonata.Reserved;
import java.util.stream.Stream;

/**
 * States what a finished graph is: every transition leads to a state of the same graph, nothing is assigned before the
 * first state, the graph's input is read by its first state alone, where nothing leads back to it, and the result and
 * the error are read only where the states language shows them.
 */
public final class GraphVerifier {

    private GraphVerifier() {}

    public static void verify(StateGraph graph) {
        require(graph.nodes().containsKey(graph.entry().target()), "the first state is missing", graph);
        require(graph.entry().assignments().isEmpty(), "something is assigned before the first state", graph);
        graph.nodes().forEach((id, node) -> {
            verify(node, graph);
            require(
                    !readsInput(node) || isFirstAndOnlyOnce(id, graph),
                    "a state reads an input that is not that of the graph",
                    node);
        });
    }

    /** Branches have the input of their Parallel, iterations one of their own. */
    private static boolean readsInput(StateNode node) {
        Reading reading = Reading.of(node);
        return Stream.concat(
                        reading.expressions().stream(),
                        reading.exits().stream().flatMap(exit -> Reading.valuesOf(exit).stream()))
                .anyMatch(expression -> Parts.reads(expression, Reserved.INPUT));
    }

    private static boolean isFirstAndOnlyOnce(StateId id, StateGraph graph) {
        return id.equals(graph.entry().target())
                && graph.nodes().values().stream()
                        .noneMatch(node -> Reading.of(node).successors().contains(id));
    }

    private static void verify(StateNode node, StateGraph graph) {
        Reading reading = Reading.of(node);
        for (StateId next : reading.successors()) {
            require(graph.nodes().containsKey(next), "a transition leads to the missing state " + next, node);
        }
        for (Jsonata expression : reading.expressions()) {
            boolean early = Parts.reads(expression, Reserved.RESULT) || Parts.reads(expression, Reserved.ERROR_OUTPUT);
            require(!early, "an expression reads a result before there is one", node);
        }
        reading.graphs().forEach(GraphVerifier::verify);
    }

    private static void require(boolean holds, String violation, StateNode node) {
        if (!holds) {
            throw new CompilerBug(violation, node.origin().span());
        }
    }

    private static void require(boolean holds, String violation, StateGraph graph) {
        if (!holds) {
            throw new CompilerBug(violation + " in " + graph.nodes().keySet());
        }
    }
}
