package dev.stepwright.compiler;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.ir.Workflow;
import dev.stepwright.compiler.source.SourceSpan;

/**
 * Refuses a workflow, a branch or an iteration that only goes round: the service accepts no group of states without a
 * terminal one. It is checked on finished graphs, where no state is left that cannot be reached.
 */
final class CheckEnds {

    private static final DiagnosticKind NO_END = DiagnosticKind.error(
            "NoEnd",
            "Nothing but a failing step ends this, and a state machine must have a state that ends it.",
            "Let a condition end the loop, or return from it.");

    private final Diagnostics diagnostics;

    CheckEnds(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Workflow workflow, StateGraph graph) {
        check(graph, workflow.span());
    }

    private void check(StateGraph graph, SourceSpan place) {
        if (graph.nodes().values().stream().noneMatch(CheckEnds::ends)) {
            diagnostics.report(NO_END, place);
        }
        for (StateNode node : graph.nodes().values()) {
            Reading.of(node)
                    .graphs()
                    .forEach(inner -> check(inner, node.origin().span()));
        }
    }

    private static boolean ends(StateNode node) {
        return node instanceof StateNode.SucceedNode
                || node instanceof StateNode.FailNode
                || Reading.of(node).exits().stream().anyMatch(Exit.Finish.class::isInstance);
    }
}
