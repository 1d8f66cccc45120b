package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;
import java.util.HashSet;
import java.util.Set;

/** Finds choices that lead back to themselves without a state that acts: putting them elsewhere would never end. */
final class ChoiceLoops {

    private final StateGraph graph;

    ChoiceLoops(StateGraph graph) {
        this.graph = graph;
    }

    boolean contain(StateId choice) {
        return reaches(choice, choice, new HashSet<>());
    }

    private boolean reaches(StateId from, StateId goal, Set<StateId> seen) {
        for (StateId next : Reading.of(graph.node(from)).successors()) {
            boolean isChoice = graph.node(next) instanceof ChoiceNode;
            if (isChoice && (next.equals(goal) || seen.add(next) && reaches(next, goal, seen))) {
                return true;
            }
        }
        return false;
    }
}
