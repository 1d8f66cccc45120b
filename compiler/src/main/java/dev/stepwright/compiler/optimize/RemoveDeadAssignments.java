package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.Map;

/**
 * Drops assignments that nobody reads.
 *
 * <p>An expression that can fail stays, as Java throws whether or not the value is used, unless another assignment of
 * the same transition evaluates it in any case.
 */
public final class RemoveDeadAssignments extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        Liveness liveness = new Liveness(graph);
        NodeRewriter removing = new NodeRewriter() {
            @Override
            protected Exit.Goto branch(Exit.Goto exit) {
                return exit.withAssignments(needed(exit, liveness));
            }
        };
        StateGraph rewritten = rewriteNodes(graph, removing);
        return rewritten.with(graph.entry().withAssignments(needed(graph.entry(), liveness)));
    }

    private static Assignments needed(Exit exit, Liveness liveness) {
        Assignments live = exit.assignments().filter(entry -> liveness.isLiveAfter(exit, entry.getKey()));
        return exit.assignments().filter(entry -> live.values().containsKey(entry.getKey()) || fails(entry, live));
    }

    private static boolean fails(Map.Entry<Slot, Jsonata> dead, Assignments live) {
        return Failures.possible(dead.getValue())
                && live.values().values().stream().noneMatch(kept -> Failures.alwaysReached(dead.getValue(), kept));
    }
}
