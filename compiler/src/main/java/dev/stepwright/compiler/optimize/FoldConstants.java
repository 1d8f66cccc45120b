package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.jsonata.ConstantFolding;
import dev.stepwright.compiler.jsonata.Jsonata;

/**
 * Computes what is known when the definition is written, in every state.
 *
 * <p>Before: {@code Choice(3 > 2 and $n = 60 * 60 → Task)}. After: {@code Choice($n = 3600 → Task)}. What is put into
 * another expression later is computed there.
 */
public final class FoldConstants extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        StateGraph folded = rewriteNodes(graph, new NodeRewriter() {
            @Override
            protected Jsonata expression(Jsonata expression) {
                return ConstantFolding.fold(expression);
            }
        });
        return folded.with(
                graph.entry().withAssignments(graph.entry().assignments().map(ConstantFolding::fold)));
    }
}
