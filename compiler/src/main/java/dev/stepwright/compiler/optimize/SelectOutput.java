package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Rule;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;
import dev.stepwright.compiler.graph.StateNode.SucceedNode;
import dev.stepwright.compiler.jsonata.ConstantFolding;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.Optional;

/**
 * Makes one end of a choice between ends.
 *
 * <p>Before: {@code Choice(a → Succeed(1), else Succeed(2))}. After: {@code Succeed(a ? 1 : 2)}.
 */
public final class SelectOutput extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        return graph.map((id, node) -> node instanceof ChoiceNode choice ? end(graph, choice) : node);
    }

    private static StateNode end(StateGraph graph, ChoiceNode choice) {
        Optional<Jsonata> output = output(graph, choice, choice.otherwise());
        for (int i = choice.rules().size() - 1; i >= 0 && output.isPresent(); i--) {
            Rule rule = choice.rules().get(i);
            Jsonata otherwise = output.get();
            output = output(graph, choice, rule.exit())
                    .map(value -> ConstantFolding.fold(new Jsonata.Condition(rule.condition(), value, otherwise)));
        }
        return output.filter(Limits::hold)
                .<StateNode>map(value -> new SucceedNode(value, choice.origin()))
                .orElse(choice);
    }

    /** What the graph returns on this way, when it ends at once and nothing that fails is lost. */
    private static Optional<Jsonata> output(StateGraph graph, ChoiceNode choice, Exit.Goto exit) {
        if (!(graph.node(exit.target()) instanceof SucceedNode end)
                || !FailureScope.allows(end.output(), end.origin(), choice)) {
            return Optional.empty();
        }
        Jsonata output = exit.assignments().seenAfter(end.output());
        boolean keepsFailures = exit.assignments().values().values().stream()
                .allMatch(value -> !Failures.possible(value) || Failures.alwaysReached(value, output));
        return keepsFailures ? Optional.of(output) : Optional.empty();
    }
}
