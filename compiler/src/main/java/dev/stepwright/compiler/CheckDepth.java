package dev.stepwright.compiler;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.jsonata.Evaluated;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.JsonataPrinter;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refuses an expression that the service would not evaluate to its end: measured, it stops at depth 100. Java computes
 * it, and the execution would fail, with some inputs only.
 */
final class CheckDepth {

    private static final int DEEPEST = 100;

    /** What is not deeper than this is not looked at any closer: writing an expression adds to its depth. */
    private static final int SURELY_SHALLOW = 25;

    private static final DiagnosticKind DEEP_EXPRESSION = DiagnosticKind.error(
            "DeepExpression",
            "The expression for this state is evaluated {0} levels deep, and the service stops at {1}.",
            "Compute it in several statements, in a for loop rather than in a function of a stream, or in a step.");

    private final Diagnostics diagnostics;

    CheckDepth(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(StateGraph graph) {
        for (StateNode node : graph.nodes().values()) {
            Reading reading = Reading.of(node);
            int depth = Stream.concat(reading.expressions().stream(), valuesOf(reading.exits()))
                    .filter(expression -> Parts.depth(expression) > SURELY_SHALLOW)
                    .mapToInt(CheckDepth::depth)
                    .max()
                    .orElse(0);
            if (depth > DEEPEST) {
                diagnostics.report(DEEP_EXPRESSION, node.origin().span(), depth, DEEPEST);
            }
            reading.graphs().forEach(this::check);
        }
    }

    private static Stream<Jsonata> valuesOf(List<Exit> exits) {
        return exits.stream().flatMap(exit -> Reading.valuesOf(exit).stream());
    }

    private static int depth(Jsonata expression) {
        return new JsonataPrinter(Slot::hint).depth(Evaluated.form(expression));
    }
}
