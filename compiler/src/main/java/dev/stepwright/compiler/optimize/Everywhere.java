package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.function.UnaryOperator;

/** Rewrites each expression of a graph, those of the graphs inside its states as well. */
final class Everywhere extends NodeRewriter {

    private final UnaryOperator<Jsonata> expressions;

    Everywhere(UnaryOperator<Jsonata> expressions) {
        this.expressions = expressions;
    }

    @Override
    protected Jsonata expression(Jsonata expression) {
        return expressions.apply(expression);
    }

    @Override
    protected StateGraph inner(StateGraph graph) {
        StateGraph inside = Optimization.rewriteNodes(graph, this);
        return inside.with(
                graph.entry().withAssignments(graph.entry().assignments().map(this::expression)));
    }
}
