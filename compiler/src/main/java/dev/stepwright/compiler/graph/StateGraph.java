package dev.stepwright.compiler.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

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

    /** The graph with each state rewritten, in order; the same object when none is. */
    public StateGraph map(BiFunction<StateId, StateNode, StateNode> rewrite) {
        Map<StateId, StateNode> changed = new TreeMap<>();
        nodes.forEach((id, node) -> {
            StateNode rewritten = rewrite.apply(id, node);
            if (rewritten != node) {
                changed.put(id, rewritten);
            }
        });
        return changed.isEmpty() ? this : with(changed);
    }

    /** The graph with some states exchanged or added. */
    public StateGraph with(Map<StateId, StateNode> others) {
        Map<StateId, StateNode> all = new TreeMap<>(nodes);
        all.putAll(others);
        return new StateGraph(entry, all);
    }

    /** The graph begun in another way; the same object when it is the same. */
    public StateGraph with(Exit.Goto begin) {
        return begin == entry ? this : new StateGraph(begin, nodes);
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
