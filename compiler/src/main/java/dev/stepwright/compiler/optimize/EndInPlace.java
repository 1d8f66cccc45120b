package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.Origin;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.AssignNode;
import dev.stepwright.compiler.graph.StateNode.SucceedNode;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;

/**
 * Ends the graph in the state before a Succeed state.
 *
 * <p>Before: {@code Task(x := result) → Succeed(x.name)}. After: {@code Task}, {@code End} with output
 * {@code result.name}.
 */
public final class EndInPlace extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        return graph.map((id, node) -> new Ending(graph, node).rewrite(node));
    }

    private static final class Ending extends NodeRewriter {
        private final StateGraph graph;
        private final StateNode node;

        private Ending(StateGraph graph, StateNode node) {
            this.graph = graph;
            this.node = node;
        }

        /** A state that only assigns and then ends is an end itself, unless something that fails would be lost. */
        @Override
        public StateNode assign(AssignNode assign) {
            if (exit(assign.exit()) instanceof Exit.Finish end
                    && end.assignments().isEmpty()) {
                Origin origin = assign.origin();
                return new SucceedNode(end.output(), new Origin("return", origin.span(), origin.guard()));
            }
            return assign;
        }

        @Override
        protected Exit exit(Exit exit) {
            if (exit instanceof Exit.Goto transition && graph.node(transition.target()) instanceof SucceedNode end) {
                Jsonata output = exit.assignments().seenAfter(end.output());
                return Limits.hold(output) && keepsScopes(end, output)
                        ? new Exit.Finish(output, stillFailing(exit.assignments(), output))
                        : exit;
            }
            return exit;
        }

        /** An end that is made of two places in different scopes could not say whose it is. */
        private boolean keepsScopes(SucceedNode end, Jsonata output) {
            boolean sameScope = node.origin().guard() == end.origin().guard();
            return node instanceof AssignNode
                    ? sameScope || !Failures.possible(output)
                    : FailureScope.allows(end.output(), end.origin(), node);
        }

        private static Assignments stillFailing(Assignments assignments, Jsonata output) {
            return assignments.filter(
                    entry -> Failures.possible(entry.getValue()) && !Failures.alwaysReached(entry.getValue(), output));
        }
    }
}
