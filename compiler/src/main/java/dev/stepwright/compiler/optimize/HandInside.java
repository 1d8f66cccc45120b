package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.ItemSelector;
import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.AssignNode;
import dev.stepwright.compiler.graph.StateNode.MapNode;
import dev.stepwright.compiler.graph.StateNode.ParallelNode;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.JsonataRewriter;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.jsonata.Reserved;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Hands the iterations or branches of a first state the values that come with its input, which they cannot read, since
 * theirs is another, and which nobody before the state could assign.
 *
 * <p>Before: {@code entry(order := input) → Map(order.lines; Task pick(order.id, input))}. After: {@code entry(order :=
 * input) → Map(order.lines as {"order_id": input.id, "line": item}; Task pick(input.order_id, input.line))}. Branches
 * of a Parallel have its own input already.
 */
final class HandInside extends NodeRewriter {

    private static final Jsonata INPUT = new Jsonata.State(Reserved.INPUT);

    private final Assignments incoming;
    private final UnaryOperator<StateGraph> assigningInFirstState;

    /** @param assigningInFirstState what becomes of a graph before whose first state something is assigned */
    HandInside(Assignments incoming, UnaryOperator<StateGraph> assigningInFirstState) {
        this.incoming = incoming.filter(
                entry -> !Failures.possible(entry.getValue()) && Parts.reads(entry.getValue(), Reserved.INPUT));
        this.assigningInFirstState = assigningInFirstState;
    }

    @Override
    public StateNode parallel(ParallelNode node) {
        List<StateGraph> branches = node.branches().stream().map(this::handed).toList();
        return new ParallelNode(branches, node.exit(), node.catchers(), node.origin());
    }

    private StateGraph handed(StateGraph branch) {
        HandedReads reads = readsIn(branch);
        if (reads.copies().isEmpty()) {
            return branch;
        }
        Map<Slot, Jsonata> assigned = new LinkedHashMap<>();
        reads.copies().forEach((read, copy) -> assigned.put(copy, incoming.seenAfter(read)));
        return unlessDearer(branch, assigning(reads.renamed(branch), assigned));
    }

    @Override
    public StateNode map(MapNode node) {
        HandedReads reads = readsIn(node.body());
        if (reads.copies().isEmpty()) {
            return node;
        }
        ItemSelector selector = node.selector();
        Map<Slot, Jsonata> assigned = new LinkedHashMap<>();
        for (Map.Entry<Jsonata, Slot> copy : reads.copies().entrySet()) {
            String name = selector.free(copy.getValue().hint());
            selector = selector.with(name, incoming.seenAfter(copy.getKey()));
            assigned.put(copy.getValue(), new Jsonata.Member(INPUT, name, null));
        }
        boolean wasItem = node.selector().others().isEmpty();
        StateGraph body = wasItem ? readingItem(node.body(), selector.item()) : node.body();
        StateGraph handed = unlessDearer(node.body(), assigning(reads.renamed(body), assigned));
        return handed == node.body()
                ? node
                : new MapNode(
                        node.items(),
                        node.concurrency(),
                        selector,
                        handed,
                        node.exit(),
                        node.catchers(),
                        node.origin());
    }

    private HandedReads readsIn(StateGraph graph) {
        return HandedReads.of(graph, incoming.values().keySet());
    }

    private StateGraph assigning(StateGraph graph, Map<Slot, Jsonata> values) {
        return assigningInFirstState.apply(
                new StateGraph(graph.entry().withAssignments(new Assignments(values)), graph.nodes()));
    }

    /** A state that only assigns is dearer inside, where it comes once for each item, than before the Map. */
    private static StateGraph unlessDearer(StateGraph before, StateGraph after) {
        return beginsByAssigning(after) && !beginsByAssigning(before) ? before : after;
    }

    private static boolean beginsByAssigning(StateGraph graph) {
        return graph.node(graph.entry().target()) instanceof AssignNode;
    }

    /** The first state of the body, which alone reads the body's input, with the item as a member of it. */
    private static StateGraph readingItem(StateGraph body, String item) {
        JsonataRewriter ofInput = new JsonataRewriter() {
            @Override
            public Jsonata state(Jsonata.State expression) {
                return expression.equals(INPUT) ? new Jsonata.Member(INPUT, item, null) : expression;
            }
        };
        return new FirstState(ofInput).within(body);
    }

    /** Rewrites what reads a graph's input: its first state, and the first states of that one's branches. */
    private static final class FirstState extends NodeRewriter {
        private final JsonataRewriter expressions;

        private FirstState(JsonataRewriter expressions) {
            this.expressions = expressions;
        }

        private StateGraph within(StateGraph graph) {
            return Optimization.with(
                    graph,
                    graph.entry().target(),
                    rewrite(graph.node(graph.entry().target())));
        }

        @Override
        protected Jsonata expression(Jsonata expression) {
            return expressions.rewrite(expression);
        }

        @Override
        public StateNode parallel(ParallelNode node) {
            ParallelNode outside = (ParallelNode) super.parallel(node);
            return new ParallelNode(
                    node.branches().stream().map(this::within).toList(),
                    outside.exit(),
                    outside.catchers(),
                    outside.origin());
        }
    }
}
