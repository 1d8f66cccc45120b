package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import java.util.Map;

/** A rewrite of one graph that keeps its meaning; inner graphs are seen to by {@link #everywhere}. */
public abstract class Optimization {

    /** Rewrites this graph, not the graphs inside its states. */
    protected abstract StateGraph rewrite(StateGraph graph);

    /** Rewrites a graph and all graphs inside its states, the inner ones first. */
    public final StateGraph everywhere(StateGraph graph) {
        NodeRewriter inner = new NodeRewriter() {
            @Override
            protected StateGraph inner(StateGraph innerGraph) {
                return everywhere(innerGraph);
            }
        };
        return rewrite(graph.map((id, node) -> holdsGraphs(node) ? inner.rewrite(node) : node));
    }

    private static boolean holdsGraphs(StateNode node) {
        return node instanceof StateNode.MapNode || node instanceof StateNode.ParallelNode;
    }

    /** The graph with each state rewritten. */
    static StateGraph rewriteNodes(StateGraph graph, NodeRewriter rewriter) {
        return graph.map((id, node) -> rewriter.rewrite(node));
    }

    /** The graph with one state exchanged. */
    static StateGraph with(StateGraph graph, StateId id, StateNode node) {
        return graph.with(Map.of(id, node));
    }
}
