package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.FreshValues;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the states of one graph; graphs inside it number their states from the same count. */
final class GraphBuilder {

    private static final class Count {
        private int next;
    }

    private final Map<StateId, StateNode> nodes = new HashMap<>();
    private final Count count;

    GraphBuilder() {
        this(new Count());
    }

    private GraphBuilder(Count count) {
        this.count = count;
    }

    /** A builder for the graph of a branch or an iteration. */
    GraphBuilder inner() {
        return new GraphBuilder(count);
    }

    StateId newState() {
        return new StateId(count.next++);
    }

    void put(StateId id, StateNode node) {
        nodes.put(id, node);
    }

    /**
     * Lets the call that alone leads to a state assign a value and go on to the next one, if there is such a call in
     * the same scope of catchers: they take a failure of the value, too. Nothing is assigned then, so what the call
     * assigns already must be unseen by the clause. A value that is another one each time is not put into another.
     */
    boolean assignOnCall(StateId state, int guard, Set<Slot> unseen, Slot slot, Jsonata value, StateId next) {
        List<StateId> before = nodes.entrySet().stream()
                .filter(entry -> Reading.of(entry.getValue()).successors().contains(state))
                .map(Map.Entry::getKey)
                .toList();
        if (before.size() != 1) {
            return false;
        }
        StateNode node = nodes.get(before.get(0));
        if (node.origin().guard() != guard
                || !(callExit(node).orElse(null) instanceof Exit.Goto exit)
                || !exit.target().equals(state)
                || readsFresh(value, exit.assignments())
                || exit.assignments().hidesFailure(Assignments.of(slot, value))
                || Failures.possible(value)
                        && !unseen.containsAll(exit.assignments().values().keySet())) {
            return false;
        }
        Exit assigning = new Exit.Goto(next, exit.assignments().then(Assignments.of(slot, value)));
        nodes.put(
                before.get(0),
                new NodeRewriter() {
                    @Override
                    protected Exit exit(Exit old) {
                        return assigning;
                    }
                }.rewrite(node));
        return true;
    }

    private static boolean readsFresh(Jsonata value, Assignments before) {
        return before.values().entrySet().stream()
                .filter(entry -> FreshValues.in(entry.getValue()))
                .anyMatch(entry -> Parts.slots(value).contains(entry.getKey()));
    }

    private static Optional<Exit> callExit(StateNode node) {
        if (node instanceof StateNode.TaskNode task) {
            return Optional.of(task.exit());
        }
        return node instanceof StateNode.ParallelNode parallel ? Optional.of(parallel.exit()) : Optional.empty();
    }

    StateGraph build(StateId entry, Assignments assignments) {
        return new StateGraph(new Exit.Goto(entry, assignments), nodes);
    }
}
