package dev.stepwright.compiler;

import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.compiler.bill.Bill;
import dev.stepwright.compiler.emit.SourceMap;
import dev.stepwright.compiler.graph.TaskCalls.TaskCall;
import dev.stepwright.compiler.ir.Workflow;
import java.util.List;

/**
 * A workflow and what became of it.
 *
 * @param calls the steps whose functions the definition invokes
 * @param bill what an execution costs, in state transitions
 */
public record CompiledWorkflow(
        Workflow workflow, StateMachineDefinition definition, SourceMap sources, List<TaskCall> calls, Bill bill) {

    public CompiledWorkflow {
        calls = List.copyOf(calls);
    }

    public String name() {
        return workflow.name();
    }
}
