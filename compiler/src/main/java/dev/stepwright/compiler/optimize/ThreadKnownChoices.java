package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.Rule;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;
import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.Optional;

/**
 * Leads a transition past a choice whose outcome is known from what the transition assigns, or from what every way to
 * it has assigned before.
 *
 * <p>Before: {@code entry(i := 0) → Choice(i < 3 → Task)}. After: {@code entry(i := 0) → Task}; this takes the first
 * test of a counting loop away. Before: {@code Task a(done := 1) → Task b, which fails → Choice(done > 0 → Task undo)}.
 * After: {@code Task a → Task b, which fails → Task undo}; so a catch block does not ask how far its {@code try} came.
 */
public final class ThreadKnownChoices extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        ChoiceLoops loops = new ChoiceLoops(graph);
        KnownValues known = new KnownValues(graph);
        Exit.Goto entry = new KnownChoices(graph, loops, Assignments.NONE)
                .past(graph.entry())
                .map(Passed::exit)
                .orElse(graph.entry());
        return graph.map((id, node) -> {
                    KnownChoices choices = new KnownChoices(graph, loops, known.at(id));
                    return new PastChoices(choices, node).rewrite(node);
                })
                .with(entry);
    }

    private record Passed(Exit.Goto exit, Assignments added, ChoiceNode choice) {}

    /** The choices after a state, with what is known when the state is entered. */
    private record KnownChoices(StateGraph graph, ChoiceLoops loops, Assignments known) {

        Optional<Passed> past(Exit.Goto exit) {
            if (!(graph.node(exit.target()) instanceof ChoiceNode choice) || loops.contain(exit.target())) {
                return Optional.empty();
            }
            return outcome(exit, choice)
                    .filter(next -> !exit.assignments().hidesFailure(next.assignments()))
                    .map(next -> new Passed(
                            new Exit.Goto(next.target(), exit.assignments().then(next.assignments())),
                            next.assignments(),
                            choice))
                    .filter(passed -> Limits.hold(passed.exit().assignments()));
        }

        private Optional<Exit.Goto> outcome(Exit.Goto exit, ChoiceNode choice) {
            for (Rule rule : choice.rules()) {
                Jsonata condition = known.seenAfter(exit.assignments().seenAfter(rule.condition()));
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

    private static final class PastChoices extends NodeRewriter {
        private final KnownChoices choices;
        private final StateNode node;

        private PastChoices(KnownChoices choices, StateNode node) {
            this.choices = choices;
            this.node = node;
        }

        @Override
        protected Exit.Goto branch(Exit.Goto exit) {
            return choices.past(exit)
                    .filter(passed ->
                            FailureScope.allows(passed.added(), passed.choice().origin(), node))
                    .map(Passed::exit)
                    .orElse(exit);
        }

        @Override
        protected Exit.Goto caught(Exit.Goto exit) {
            return choices.past(exit)
                    .filter(passed -> FailureScope.total(passed.added()))
                    .map(Passed::exit)
                    .orElse(exit);
        }
    }
}
