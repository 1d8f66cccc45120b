package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.NodeRewriter;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.JsonataRewriter;
import dev.stepwright.compiler.jsonata.Reserved;

/**
 * Reads the execution's input as the first state's own, as anybody would write it.
 *
 * <p>Before: {@code $states.context.Execution.Input}. After: {@code $states.input}, the same value in a first state
 * that nothing leads back to. Only for the graph of the whole machine.
 */
public final class ReadInputInFirstState {

    private static final JsonataRewriter OWN_INPUT = new JsonataRewriter() {
        @Override
        public Jsonata state(Jsonata.State expression) {
            return expression.reserved() == Reserved.EXECUTION_INPUT ? new Jsonata.State(Reserved.INPUT) : expression;
        }
    };

    private static final NodeRewriter FIRST_STATE = new NodeRewriter() {
        @Override
        protected Jsonata expression(Jsonata expression) {
            return OWN_INPUT.rewrite(expression);
        }
    };

    private ReadInputInFirstState() {}

    public static StateGraph rewrite(StateGraph machine) {
        StateId first = machine.entry().target();
        boolean once = machine.nodes().values().stream()
                .noneMatch(node -> Reading.of(node).successors().contains(first));
        return once ? Optimization.with(machine, first, FIRST_STATE.rewrite(machine.node(first))) : machine;
    }
}
