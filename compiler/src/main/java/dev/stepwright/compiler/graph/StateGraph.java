package dev.stepwright.compiler.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The states of a machine, of one branch or of an iteration.
 *
 * @param entry the first state, and what is assigned before it: values over the graph's input
 * @param nodes in the order of their identities, which is the order of the source
 */
public record StateGraph(Exit.Goto entry, Map<StateId, StateNode> nodes) {

    public StateGraph {
        nodes = Collections.unmodifiableMap(new TreeMap<>(nodes));
    }

    /** The state with this identity, which must be in the graph. */
    public StateNode node(StateId id) {
        StateNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no state " + id + " in " + nodes.keySet());
        }
        return node;
    }
}
