package dev.stepwright.compiler.bill;

import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The states of a graph, each after all that may come next, and the transitions that lead back.
 *
 * <p>The transitions to a state that the traversal is still below are those that lead back to a head, and without them
 * nothing goes round. Other transitions lead into a loop beside its head where the head's first test is decided.
 */
final class Traversal {

    /** A transition back to the head of a loop. */
    record Back(StateId from, StateId head) {}

    private record Visit(StateId state, Iterator<StateId> next) {}

    private final StateGraph graph;
    private final List<StateId> endFirst = new ArrayList<>();
    private final Map<StateId, Integer> places = new HashMap<>();
    private final Map<StateId, List<StateId>> before = new HashMap<>();
    private final Set<Back> backs = new LinkedHashSet<>();

    Traversal(StateGraph graph) {
        this.graph = graph;
        Deque<Visit> path = new ArrayDeque<>();
        Set<StateId> open = new HashSet<>();
        Set<StateId> seen = new HashSet<>();
        enter(graph.entry().target(), path, open, seen);
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (!visit.next().hasNext()) {
                path.pop();
                open.remove(visit.state());
                places.put(visit.state(), endFirst.size());
                endFirst.add(visit.state());
                continue;
            }
            StateId next = visit.next().next();
            before.computeIfAbsent(next, key -> new ArrayList<>()).add(visit.state());
            if (open.contains(next)) {
                backs.add(new Back(visit.state(), next));
            } else if (!seen.contains(next)) {
                enter(next, path, open, seen);
            }
        }
    }

    private void enter(StateId state, Deque<Visit> path, Set<StateId> open, Set<StateId> seen) {
        open.add(state);
        seen.add(state);
        path.push(new Visit(state, Reading.of(graph.node(state)).successors().iterator()));
    }

    /** Each state after all that it leads to, save back. */
    List<StateId> endFirst() {
        return endFirst;
    }

    /** Some of the states, each before all that it leads to, save back. */
    List<StateId> startFirst(Set<StateId> states) {
        return states.stream()
                .sorted(Comparator.comparing((StateId state) -> places.get(state))
                        .reversed())
                .toList();
    }

    /** The states that lead to a state. */
    List<StateId> before(StateId state) {
        return before.getOrDefault(state, List.of());
    }

    Set<Back> backs() {
        return backs;
    }

    boolean leadsBack(StateId from, StateId to) {
        return backs.contains(new Back(from, to));
    }
}
