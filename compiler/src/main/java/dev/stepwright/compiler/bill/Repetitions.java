package dev.stepwright.compiler.bill;

import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a round of each loop of a graph, and an item of each of its Map states, costs. */
final class Repetitions {

    private final StateGraph graph;
    private final Traversal traversal;

    private Repetitions(StateGraph graph, Traversal traversal) {
        this.graph = graph;
        this.traversal = traversal;
    }

    /** In the order of the source; those of branches and iterations are not among them. */
    static List<Repetition> of(StateGraph graph, Traversal traversal) {
        return new Repetitions(graph, traversal).find();
    }

    private List<Repetition> find() {
        Set<StateId> heads =
                traversal.backs().stream().map(Traversal.Back::head).collect(Collectors.toSet());
        List<Repetition> found = new ArrayList<>();
        graph.nodes().forEach((id, node) -> {
            String what = node.origin().label();
            if (heads.contains(id)) {
                round(id).ifPresent(each -> found.add(new Repetition(what, Repetition.Kind.ROUND, each)));
            }
            if (node instanceof StateNode.MapNode map) {
                Range each = PathCosts.of(map.body()).success().orElse(Range.ZERO);
                found.add(new Repetition(what, Repetition.Kind.ITEM, each));
            }
        });
        return found;
    }

    /** From the head of a loop back to it. */
    private Optional<Range> round(StateId head) {
        Set<StateId> loop = loop(head);
        Map<StateId, Range> before = new HashMap<>(Map.of(head, Range.ZERO));
        Optional<Range> round = Optional.empty();
        for (StateId state : traversal.startFirst(loop)) {
            if (!before.containsKey(state)) {
                // A way into the middle of the loop from outside.
                continue;
            }
            StateNode node = graph.node(state);
            Range after =
                    before.get(state).plus(PathCosts.inside(node).success().orElse(PathCosts.ENTRY));
            for (StateId next : Reading.of(node).successors()) {
                if (next.equals(head)) {
                    round = Optional.of(round.map(after::or).orElse(after));
                } else if (loop.contains(next) && !traversal.leadsBack(state, next)) {
                    before.merge(next, after, Range::or);
                }
            }
        }
        return round;
    }

    /** The head, and all states that lead back to it without passing it. */
    private Set<StateId> loop(StateId head) {
        Set<StateId> loop = new HashSet<>(Set.of(head));
        Deque<StateId> open = new ArrayDeque<>();
        traversal.backs().stream()
                .filter(back -> back.head().equals(head))
                .map(Traversal.Back::from)
                .filter(loop::add)
                .forEach(open::add);
        while (!open.isEmpty()) {
            traversal.before(open.remove()).stream().filter(loop::add).forEach(open::add);
        }
        return loop;
    }
}
