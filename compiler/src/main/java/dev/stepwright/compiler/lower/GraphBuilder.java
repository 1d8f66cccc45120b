package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import java.util.HashMap;
import java.util.Map;

/** Gathers the states of one graph; graphs inside it number their states from the same count. */
final class GraphBuilder {

    private static final class Count {
        private int next;
    }

    private final Map<StateId, StateNode> nodes = new HashMap<>();
    private final Count count;

    GraphBuilder() {
        this(new Count());
    }

    private GraphBuilder(Count count) {
        this.count = count;
    }

    /** A builder for the graph of a branch or an iteration. */
    GraphBuilder inner() {
        return new GraphBuilder(count);
    }

    StateId newState() {
        return new StateId(count.next++);
    }

    void put(StateId id, StateNode node) {
        nodes.put(id, node);
    }

    StateGraph build(StateId entry, Assignments assignments) {
        return new StateGraph(new Exit.Goto(entry, assignments), nodes);
    }
}
