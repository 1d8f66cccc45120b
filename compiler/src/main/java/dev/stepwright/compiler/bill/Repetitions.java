package dev.stepwright.compiler.bill;

import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import java.util.ArrayList;
import java.util.HashMap;
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
        Map<StateId, Range> before = new HashMap<>(Map.of(head, Range.ZERO));
        List<StateId> endFirst = traversal.endFirst();
        Optional<Range> round = Optional.empty();
        for (int i = endFirst.indexOf(head); i >= 0; i--) {
            StateId state = endFirst.get(i);
            if (!before.containsKey(state)) {
                continue;
            }
            StateNode node = graph.node(state);
            Range after =
                    before.get(state).plus(PathCosts.inside(node).success().orElse(PathCosts.ENTRY));
            for (Exit exit : Ways.of(node).all()) {
                if (!(exit instanceof Exit.Goto transition)) {
                    continue;
                }
                if (!traversal.leadsBack(state, exit)) {
                    before.merge(transition.target(), after, Range::or);
                } else if (transition.target().equals(head)) {
                    round = Optional.of(round.map(after::or).orElse(after));
                }
            }
        }
        return round;
    }
}
