package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.Origin;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.AssignNode;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.FreshValues;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.jsonata.Reserved;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts what is assigned before the first state into that state, as nothing comes before it that could assign.
 *
 * <p>Before: {@code entry(m := input) → Task(f(m))}. After: {@code entry → Task(f(input))}, whose transitions assign
 * {@code m} where it is read later. A first state that others lead back to gets a copy of its own. Iterations and
 * branches within it are handed what they read, see {@link HandInside}. Where the values cannot move in, a state that
 * only assigns comes first.
 */
public final class AssignInFirstState extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        Exit.Goto entry = graph.entry();
        if (entry.assignments().isEmpty()) {
            return graph;
        }
        StateNode first = new HandInside(entry.assignments(), this::rewrite).rewrite(graph.node(entry.target()));
        StateId id = unused(graph);
        StateNode moved = accepts(first, entry.assignments())
                ? new Incoming(entry.assignments()).rewrite(first)
                : new AssignNode(entry, new Origin("start", first.origin().span(), Origin.UNGUARDED));
        return with(graph, id, moved).with(new Exit.Goto(id));
    }

    private static StateId unused(StateGraph graph) {
        int lowest =
                graph.nodes().keySet().stream().mapToInt(StateId::number).min().orElse(0);
        return new StateId(Math.min(lowest, 0) - 1);
    }

    /** A retried Task computes its arguments again, so a value that is another one each time stays outside. */
    private static boolean accepts(StateNode first, Assignments incoming) {
        if (incoming.values().values().stream().anyMatch(FreshValues::in)) {
            return false;
        }
        Reading reading = Reading.of(first);
        Set<Slot> readInside = new HashSet<>();
        reading.graphs().forEach(graph -> Reading.forEachSlot(graph, readInside::add));
        boolean valuesReachInside = readInside.stream()
                .filter(incoming.values()::containsKey)
                .map(incoming.values()::get)
                .noneMatch(value -> Failures.possible(value) || Parts.reads(value, Reserved.INPUT));
        return valuesReachInside && failuresComeFirst(first, reading, incoming) && fits(first, incoming);
    }

    /** What fails must fail before the state acts, and where no catcher of the state takes it. */
    private static boolean failuresComeFirst(StateNode first, Reading reading, Assignments incoming) {
        List<Jsonata> failing =
                incoming.values().values().stream().filter(Failures::possible).toList();
        if (failing.isEmpty()) {
            return true;
        }
        if (first instanceof ChoiceNode) {
            return reading.exits().stream().noneMatch(exit -> incoming.hidesFailure(exit.assignments()));
        }
        boolean unguarded = first.origin().guard() == Origin.UNGUARDED;
        List<Jsonata> evaluated =
                reading.expressions().stream().map(incoming::seenAfter).toList();
        return unguarded
                && failing.stream()
                        .allMatch(value -> evaluated.stream().anyMatch(whole -> Failures.alwaysReached(value, whole)));
    }

    private static boolean fits(StateNode first, Assignments incoming) {
        StateNode moved = new Incoming(incoming).rewrite(first);
        Reading reading = Reading.of(moved);
        return Limits.hold(reading.expressions())
                && reading.exits().stream().allMatch(exit -> Limits.hold(exit.assignments()));
    }

    /** The first state over the values from before the assignments. */
    private static final class Incoming extends NodeRewriter {
        private final Assignments incoming;

        private Incoming(Assignments incoming) {
            this.incoming = incoming;
        }

        @Override
        protected Jsonata expression(Jsonata expression) {
            return incoming.seenAfter(expression);
        }

        /** Inside, the state's input is another, so only values that do not read it come here. */
        @Override
        protected StateGraph inner(StateGraph graph) {
            return new Everywhere(incoming::seenAfter).inner(graph);
        }

        @Override
        protected Exit.Goto branch(Exit.Goto exit) {
            return exit.withAssignments(incoming.then(exit.assignments()));
        }

        @Override
        protected Exit finish(Exit.Finish exit) {
            return new Exit.Finish(
                    incoming.seenAfter(exit.output()), exit.assignments().map(incoming::seenAfter));
        }
    }
}
