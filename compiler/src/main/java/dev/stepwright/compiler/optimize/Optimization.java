package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import java.util.Map;
import java.util.TreeMap;

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
        return rewrite(rewriteNodes(graph, inner));
    }

    /** The graph with each state rewritten. */
    static StateGraph rewriteNodes(StateGraph graph, NodeRewriter rewriter) {
        Map<StateId, StateNode> nodes = new TreeMap<>();
        graph.nodes().forEach((id, node) -> nodes.put(id, rewriter.rewrite(node)));
        return new StateGraph(graph.entry(), nodes);
    }

    /** The graph with one state exchanged. */
    static StateGraph with(StateGraph graph, StateId id, StateNode node) {
        Map<StateId, StateNode> nodes = new TreeMap<>(graph.nodes());
        nodes.put(id, node);
        return new StateGraph(graph.entry(), nodes);
    }
}
