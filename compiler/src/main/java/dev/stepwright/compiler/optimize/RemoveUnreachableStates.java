package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Drops states that no transition leads to; the service refuses a definition that has one. */
public final class RemoveUnreachableStates extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        Map<StateId, StateNode> reached = new TreeMap<>();
        Deque<StateId> open = new ArrayDeque<>();
        open.add(graph.entry().target());
        while (!open.isEmpty()) {
            StateId id = open.remove();
            if (!reached.containsKey(id)) {
                reached.put(id, graph.node(id));
                open.addAll(Reading.of(graph.node(id)).successors());
            }
        }
        return reached.size() == graph.nodes().size() ? graph : new StateGraph(graph.entry(), reached);
    }
}
