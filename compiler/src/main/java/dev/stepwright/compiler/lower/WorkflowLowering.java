package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.ir.Workflow;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Reserved;

/** A workflow in core form to its state graph; the graph's input is the workflow's argument. */
public final class WorkflowLowering {

    private WorkflowLowering() {}

    /** Reports what is in the language but cannot be caught where Java would. */
    public static StateGraph lower(Workflow workflow, Diagnostics diagnostics) {
        ExternalValues externals = ExternalValues.of(workflow.parameters(), workflow.body());
        Assignments input = Assignments.NONE;
        NullFacts facts = NullFacts.NONE;
        for (Variable parameter : workflow.parameters()) {
            input = Assignments.of(Slots.of(parameter), new Jsonata.State(Reserved.EXECUTION_INPUT));
            if (parameter.type() instanceof ValueType.RecordType) {
                // An input of null reads as a record without members; for other types it is told apart.
                facts = facts.plus(parameter);
            }
        }
        StateGraph graph = new StatementLowering(new GraphBuilder(), externals).body(workflow.body(), facts, input);
        new CheckUncatchableFailures(diagnostics).check(graph);
        return graph;
    }
}
