package dev.stepwright.compiler.bill;

import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The state transitions that one execution of a standard workflow is billed for: one for each state entered, those of
 * branches and iterations included, and one for each retry (https://aws.amazon.com/step-functions/pricing/).
 *
 * <p>Paths are those through the states, whatever their conditions say. None visits a state twice, and a Map state has
 * no items: what loops and items add is counted apart.
 *
 * @param states of the definition, those of branches and iterations included
 * @param success from start to result, without an error on the way; empty when no path leads to a result
 * @param failure with an error that is caught on the way, or that is thrown in the end; empty when there is no such
 *     path
 * @param repetitions in the order of the source
 */
public record Bill(int states, Optional<Range> success, Optional<Range> failure, List<Repetition> repetitions) {

    public Bill {
        repetitions = List.copyOf(repetitions);
    }

    /** The bill of a workflow, from its finished graph. */
    public static Bill of(StateGraph graph) {
        Traversal traversal = new Traversal(graph);
        PathCosts.Cost cost = PathCosts.of(graph, traversal);
        List<Repetition> repetitions = new ArrayList<>(Repetitions.of(graph, traversal));
        int states = graph.nodes().size();
        for (StateNode node : graph.nodes().values()) {
            for (StateGraph inner : Reading.of(node).graphs()) {
                Bill part = of(inner);
                states += part.states();
                repetitions.addAll(part.repetitions());
            }
        }
        return new Bill(states, cost.success(), cost.failure(), repetitions);
    }
}
