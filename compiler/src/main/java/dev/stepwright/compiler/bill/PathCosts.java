package dev.stepwright.compiler.bill;

import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The transitions of all paths through a graph on which no state comes twice. */
final class PathCosts {

    /**
     * From a state to an end.
     *
     * @param success when nothing fails
     * @param failure when something does
     */
    record Cost(Optional<Range> success, Optional<Range> failure) {
        static final Cost NONE = new Cost(Optional.empty(), Optional.empty());
        static final Cost END = new Cost(Optional.of(Range.ZERO), Optional.empty());

        Cost or(Cost other) {
            return new Cost(either(success, other.success), either(failure, other.failure));
        }

        /** What comes after an error that was caught has had its failure. */
        Cost caught() {
            return new Cost(Optional.empty(), either(success, failure));
        }

        Cost after(Range before) {
            return new Cost(success.map(before::plus), failure.map(before::plus));
        }
    }

    /** What entering a state costs. */
    static final Range ENTRY = Range.of(1);

    private final Traversal traversal;
    private final Map<StateId, Cost> costs = new HashMap<>();

    private PathCosts(Traversal traversal) {
        this.traversal = traversal;
    }

    static Cost of(StateGraph graph) {
        return of(graph, new Traversal(graph));
    }

    static Cost of(StateGraph graph, Traversal traversal) {
        PathCosts paths = new PathCosts(traversal);
        for (StateId state : traversal.endFirst()) {
            paths.costs.put(state, paths.cost(state, graph.node(state)));
        }
        return paths.costs.get(graph.entry().target());
    }

    private Cost cost(StateId state, StateNode node) {
        if (node instanceof StateNode.SucceedNode) {
            return Cost.END.after(ENTRY);
        }
        if (node instanceof StateNode.FailNode) {
            return Cost.END.caught().after(ENTRY);
        }
        Cost own = inside(node);
        Ways ways = Ways.of(node);
        Cost planned = after(state, ways.planned());
        Cost cost = own.success().map(planned::after).orElse(Cost.NONE);
        if (!ways.caught().isEmpty()) {
            Cost caught = after(state, ways.caught()).caught();
            Range failing = own.failure().orElse(ENTRY);
            return cost.or(caught.after(failing));
        }
        return node instanceof StateNode.ParallelNode ? cost.or(new Cost(Optional.empty(), own.failure())) : cost;
    }

    private Cost after(StateId state, List<Exit> ways) {
        Cost all = Cost.NONE;
        for (Exit exit : ways) {
            if (exit instanceof Exit.Goto transition) {
                boolean back = traversal.leadsBack(state, transition.target());
                all = back ? all : all.or(costs.get(transition.target()));
            } else {
                all = all.or(Cost.END);
            }
        }
        return all;
    }

    /** A state's own transitions: its entry, and those of all branches; a Map state has no items here. */
    static Cost inside(StateNode node) {
        if (!(node instanceof StateNode.ParallelNode parallel)) {
            return Cost.END.after(ENTRY);
        }
        Optional<Range> success = Optional.of(ENTRY);
        Optional<Range> failure = Optional.empty();
        int most = 0;
        for (StateGraph branch : parallel.branches()) {
            Cost cost = of(branch);
            success = success.flatMap(sum -> cost.success().map(sum::plus));
            failure = either(failure, cost.failure());
            most += either(cost.success(), cost.failure()).map(Range::most).orElse(0);
        }
        // The branch that fails first stops the others anywhere.
        int all = 1 + most;
        return new Cost(success, failure.map(range -> new Range(1 + range.least(), all)));
    }

    private static Optional<Range> either(Optional<Range> first, Optional<Range> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return Optional.of(first.get().or(second.get()));
    }
}
