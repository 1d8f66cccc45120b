package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.Rule;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;
import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Leads a transition past a choice whose outcome is known from what the transition assigns.
 *
 * <p>Before: {@code entry(i := 0) → Choice(i < 3 → Task)}. After: {@code entry(i := 0) → Task}; this takes the first
 * test of a counting loop away.
 */
public final class ThreadKnownChoices extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        ChoiceLoops loops = new ChoiceLoops(graph);
        Map<StateId, StateNode> nodes = new TreeMap<>();
        graph.nodes().forEach((id, node) -> nodes.put(id, new PastChoices(graph, loops, node).rewrite(node)));
        Exit.Goto entry = past(graph, loops, graph.entry()).map(Passed::exit).orElse(graph.entry());
        return new StateGraph(entry, nodes);
    }

    private record Passed(Exit.Goto exit, Assignments added, ChoiceNode choice) {}

    private static Optional<Passed> past(StateGraph graph, ChoiceLoops loops, Exit.Goto exit) {
        if (!(graph.node(exit.target()) instanceof ChoiceNode choice) || loops.contain(exit.target())) {
            return Optional.empty();
        }
        return outcome(exit, choice)
                .map(next -> new Passed(
                        new Exit.Goto(next.target(), exit.assignments().then(next.assignments())),
                        next.assignments(),
                        choice))
                .filter(passed -> Limits.hold(passed.exit().assignments()));
    }

    private static final class PastChoices extends NodeRewriter {
        private final StateGraph graph;
        private final ChoiceLoops loops;
        private final StateNode node;

        private PastChoices(StateGraph graph, ChoiceLoops loops, StateNode node) {
            this.graph = graph;
            this.loops = loops;
            this.node = node;
        }

        @Override
        protected Exit.Goto branch(Exit.Goto exit) {
            return past(graph, loops, exit)
                    .filter(passed ->
                            FailureScope.allows(passed.added(), passed.choice().origin(), node))
                    .map(Passed::exit)
                    .orElse(exit);
        }

        @Override
        protected Exit.Goto caught(Exit.Goto exit) {
            return past(graph, loops, exit)
                    .filter(passed -> FailureScope.total(passed.added()))
                    .map(Passed::exit)
                    .orElse(exit);
        }
    }

    private static Optional<Exit.Goto> outcome(Exit.Goto exit, ChoiceNode choice) {
        for (Rule rule : choice.rules()) {
            Jsonata condition = exit.assignments().seenAfter(rule.condition());
            if (condition.equals(Jsonata.TRUE)) {
                return Optional.of(rule.exit());
            }
            if (!condition.equals(Jsonata.FALSE)) {
                return Optional.empty();
            }
        }
        return Optional.of(choice.otherwise());
    }
}
