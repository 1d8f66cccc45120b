package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.AssignNode;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;

/** Makes an assignment of a choice that has no rule left. */
public final class ReplaceEmptyChoices extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        return graph.map((id, node) -> replaced(node));
    }

    private static StateNode replaced(StateNode node) {
        return node instanceof ChoiceNode choice && choice.rules().isEmpty()
                ? new AssignNode(choice.otherwise(), choice.origin())
                : node;
    }
}
