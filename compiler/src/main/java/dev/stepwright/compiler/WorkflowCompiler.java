package dev.stepwright.compiler;

import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.DefinitionValidator;
import dev.stepwright.compiler.check.Checks;
import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.emit.DefinitionEmitter;
import dev.stepwright.compiler.frontend.JavacFrontend;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.TaskCalls;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.Workflow;
import dev.stepwright.compiler.lower.WorkflowLowering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Compiles the workflows of one module. */
public final class WorkflowCompiler {

    private final UnaryOperator<StateGraph> optimization;

    public WorkflowCompiler() {
        this(Passes::optimize);
    }

    private WorkflowCompiler(UnaryOperator<StateGraph> optimization) {
        this.optimization = optimization;
    }

    /** A compiler that leaves every state as the lowering made it, to compare the optimised definition with. */
    public static WorkflowCompiler withoutOptimizing() {
        return new WorkflowCompiler(Passes::withoutOptimizing);
    }

    public CompilationResult compile(CompilationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Program> program = new JavacFrontend().read(request.sourceRoots(), request.classpath(), diagnostics);
        program.ifPresent(read -> Checks.run(read, diagnostics));
        if (program.isEmpty() || diagnostics.hasErrors()) {
            return new CompilationResult.Rejected(diagnostics.sorted());
        }
        return compiled(program.get(), request.application(), diagnostics);
    }

    private CompilationResult compiled(Program program, ApplicationSettings application, Diagnostics diagnostics) {
        List<StateGraph> graphs = new ArrayList<>();
        for (Workflow workflow : program.workflows()) {
            graphs.add(WorkflowLowering.lower(Passes.desugar(workflow, program), diagnostics));
        }
        if (diagnostics.hasErrors()) {
            return new CompilationResult.Rejected(diagnostics.sorted());
        }
        graphs.replaceAll(optimization);
        for (int i = 0; i < graphs.size(); i++) {
            new CheckEnds(diagnostics).check(program.workflows().get(i), graphs.get(i));
        }
        if (diagnostics.hasErrors()) {
            return new CompilationResult.Rejected(diagnostics.sorted());
        }
        List<CompiledWorkflow> workflows = new ArrayList<>();
        for (int i = 0; i < graphs.size(); i++) {
            workflows.add(emitted(program.workflows().get(i), graphs.get(i)));
        }
        return new CompilationResult.Compiled(
                workflows, OutputFiles.of(program, workflows, application), diagnostics.sorted());
    }

    private static CompiledWorkflow emitted(Workflow workflow, StateGraph graph) {
        DefinitionEmitter.Emitted emitted = DefinitionEmitter.emit(workflow, graph);
        verify(workflow, emitted.definition());
        return new CompiledWorkflow(workflow, emitted.definition(), emitted.sources(), TaskCalls.in(graph));
    }

    /** What the service would refuse must never leave the compiler. */
    private static void verify(Workflow workflow, StateMachineDefinition definition) {
        List<DefinitionDiagnostic> faults = DefinitionValidator.validate(definition);
        if (!faults.isEmpty()) {
            throw new CompilerBug("the definition of " + workflow.name() + " is invalid: " + faults, workflow.span());
        }
    }
}
