package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds choices that lead back to themselves without a state that acts: putting them elsewhere would never end.
 *
 * <p>Choices that lead to none, or only to such ones, are left out until no more are found. What stays are the loops,
 * and what leads to one through choices alone.
 */
final class ChoiceLoops {

    private final Map<StateId, Integer> ways = new HashMap<>();

    /** The choices that directly follow each choice. */
    private final Map<StateId, List<StateId>> after = new HashMap<>();

    ChoiceLoops(StateGraph graph) {
        Map<StateId, List<StateId>> before = new HashMap<>();
        Deque<StateId> leading = new ArrayDeque<>();
        graph.nodes().forEach((id, node) -> {
            if (node instanceof ChoiceNode) {
                List<StateId> choices = Reading.of(node).successors().stream()
                        .filter(next -> graph.node(next) instanceof ChoiceNode)
                        .toList();
                ways.put(id, choices.size());
                after.put(id, choices);
                choices.forEach(next ->
                        before.computeIfAbsent(next, key -> new ArrayList<>()).add(id));
                if (choices.isEmpty()) {
                    leading.add(id);
                }
            }
        });
        while (!leading.isEmpty()) {
            StateId end = leading.remove();
            ways.remove(end);
            for (StateId choice : before.getOrDefault(end, List.of())) {
                if (ways.merge(choice, -1, Integer::sum) == 0) {
                    leading.add(choice);
                }
            }
        }
    }

    /** Whether a choice leads to such a loop without a state that acts. */
    boolean contain(StateId choice) {
        return ways.containsKey(choice);
    }

    /** Whether a choice leads back to itself without passing another one. */
    boolean contain(StateId choice, StateId besides) {
        Set<StateId> seen = new HashSet<>(Set.of(besides));
        Deque<StateId> open = new ArrayDeque<>(List.of(choice));
        while (contain(choice) && !open.isEmpty()) {
            for (StateId next : after.get(open.remove())) {
                if (next.equals(choice)) {
                    return true;
                }
                if (contain(next) && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }
}
