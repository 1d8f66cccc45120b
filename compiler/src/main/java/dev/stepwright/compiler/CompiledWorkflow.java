package dev.stepwright.compiler;

import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.compiler.emit.SourceMap;
import dev.stepwright.compiler.ir.Workflow;

/** A workflow and what became of it. */
public record CompiledWorkflow(Workflow workflow, StateMachineDefinition definition, SourceMap sources) {

    public String name() {
        return workflow.name();
    }
}
