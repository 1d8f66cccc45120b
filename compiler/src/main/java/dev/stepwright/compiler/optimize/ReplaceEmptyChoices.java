package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.AssignNode;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;
import java.util.Map;
import java.util.TreeMap;

/** Makes an assignment of a choice that has no rule left. */
public final class ReplaceEmptyChoices extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        Map<StateId, StateNode> nodes = new TreeMap<>();
        graph.nodes().forEach((id, node) -> nodes.put(id, replaced(node)));
        return new StateGraph(graph.entry(), nodes);
    }

    private static StateNode replaced(StateNode node) {
        return node instanceof ChoiceNode choice && choice.rules().isEmpty()
                ? new AssignNode(choice.otherwise(), choice.origin())
                : node;
    }
}
