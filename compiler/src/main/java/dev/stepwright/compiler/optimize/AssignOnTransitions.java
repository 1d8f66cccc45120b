package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.AssignNode;
import dev.stepwright.compiler.jsonata.FreshValues;
import java.util.Optional;

/**
 * Moves what a state only assigns onto the transitions that lead to it.
 *
 * <p>Before: {@code Task → Pass(x := f(y)) → Choice}. After: {@code Task(x := f(y)) → Choice}, with values the task
 * assigns itself put into {@code f}, since an Assign sees only what was before it.
 */
public final class AssignOnTransitions extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        if (graph.nodes().values().stream().noneMatch(AssignNode.class::isInstance)) {
            return graph;
        }
        Liveness liveness = new Liveness(graph);
        Exit.Goto entry = passed(graph, liveness, graph.entry())
                .map(assign -> past(graph.entry(), assign, liveness))
                .orElse(graph.entry());
        return graph.map((id, node) -> new PastAssignments(graph, liveness, node).rewrite(node))
                .with(entry);
    }

    /** The assigning state that a transition leads to, when the transition can take over its assignments. */
    private static Optional<AssignNode> passed(StateGraph graph, Liveness liveness, Exit.Goto exit) {
        if (graph.node(exit.target()) instanceof AssignNode assign
                && assign.exit() instanceof Exit.Goto next
                && !next.target().equals(exit.target())
                && !exit.assignments().hidesFailure(next.assignments())
                && Limits.hold(past(exit, assign, liveness).assignments())) {
            return Optional.of(assign);
        }
        return Optional.empty();
    }

    /** What is evaluated once only has to move on when its first variable is not needed any more. */
    private static Exit.Goto past(Exit.Goto exit, AssignNode assign, Liveness liveness) {
        Exit.Goto next = (Exit.Goto) assign.exit();
        Assignments both = exit.assignments()
                .then(next.assignments())
                .filter(entry -> liveness.isLiveAfter(next, entry.getKey()) || !FreshValues.in(entry.getValue()));
        return new Exit.Goto(next.target(), both);
    }

    private static final class PastAssignments extends NodeRewriter {
        private final StateGraph graph;
        private final Liveness liveness;
        private final StateNode node;

        private PastAssignments(StateGraph graph, Liveness liveness, StateNode node) {
            this.graph = graph;
            this.liveness = liveness;
            this.node = node;
        }

        @Override
        protected Exit.Goto branch(Exit.Goto exit) {
            return passed(graph, liveness, exit)
                    .filter(assign -> FailureScope.allows(assign.exit().assignments(), assign.origin(), node))
                    .map(assign -> past(exit, assign, liveness))
                    .orElse(exit);
        }

        /** A failing expression in a catcher has nobody to go to, so only sure ones move there. */
        @Override
        protected Exit.Goto caught(Exit.Goto exit) {
            return passed(graph, liveness, exit)
                    .filter(assign -> FailureScope.total(assign.exit().assignments()))
                    .map(assign -> past(exit, assign, liveness))
                    .orElse(exit);
        }
    }
}
