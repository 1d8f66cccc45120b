package dev.stepwright.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.compiler.bill.Bill;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.frontend.FrontendTester;
import dev.stepwright.compiler.graph.GraphPrinter;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.ProgramPrinter;
import dev.stepwright.compiler.ir.Workflow;
import dev.stepwright.compiler.lower.WorkflowLowering;

/** Shows what becomes of one workflow method at each stage; steps and types are those of {@link FrontendTester}. */
final class Pipeline {

    private final Workflow core;

    private Pipeline(Workflow core) {
        this.core = core;
    }

    static Pipeline of(String method) {
        return of(FrontendTester.workflow(method).read());
    }

    private static Pipeline of(Program program) {
        return new Pipeline(Passes.desugar(program).get(0));
    }

    void desugarsTo(String expected) {
        assertThat(ProgramPrinter.print(core.body())).isEqualTo(expected);
    }

    void optimizesTo(String expected) {
        assertThat(GraphPrinter.print(Passes.optimize(lowered()))).isEqualTo(expected);
    }

    void lowersTo(String expected) {
        assertThat(GraphPrinter.print(Passes.withoutOptimizing(lowered()))).isEqualTo(expected);
    }

    Bill bill() {
        return Bill.of(Passes.optimize(lowered()));
    }

    private StateGraph lowered() {
        Diagnostics diagnostics = new Diagnostics();
        StateGraph graph = WorkflowLowering.lower(core, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return graph;
    }
}
