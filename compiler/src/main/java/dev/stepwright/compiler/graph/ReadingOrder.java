package dev.stepwright.compiler.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The states of a graph as one would read the workflow: each before those it leads to, the likelier way first. */
public final class ReadingOrder {

    private ReadingOrder() {}

    public static List<StateId> of(StateGraph graph) {
        Set<StateId> order = new LinkedHashSet<>();
        // A stack of our own: a workflow of thousands of states is as deep.
        Deque<StateId> open = new ArrayDeque<>();
        open.push(graph.entry().target());
        while (!open.isEmpty()) {
            StateId id = open.pop();
            if (order.add(id)) {
                List<StateId> next = new ArrayList<>(Reading.of(graph.node(id)).successors());
                Collections.reverse(next);
                next.forEach(open::push);
            }
        }
        return List.copyOf(order);
    }
}
