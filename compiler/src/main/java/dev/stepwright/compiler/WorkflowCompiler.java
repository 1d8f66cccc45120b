package dev.stepwright.compiler;

import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.json.DefinitionWriter;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.DefinitionValidator;
import dev.stepwright.compiler.bill.Bill;
import dev.stepwright.compiler.check.Checks;
import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.emit.DefinitionEmitter;
import dev.stepwright.compiler.frontend.JavacFrontend;
import dev.stepwright.compiler.graph.GraphPrinter;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.TaskCalls;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.ProgramPrinter;
import dev.stepwright.compiler.ir.Workflow;
import dev.stepwright.compiler.lower.WorkflowLowering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compiles the workflows of one module. */
public final class WorkflowCompiler {

    private final UnaryOperator<StateGraph> optimization;
    private final Views views;

    public WorkflowCompiler() {
        this(Passes::optimize, Views.NONE);
    }

    private WorkflowCompiler(UnaryOperator<StateGraph> optimization, Views views) {
        this.optimization = optimization;
        this.views = views;
    }

    /** A compiler that leaves every state as the lowering made it, to compare the optimised definition with. */
    public static WorkflowCompiler withoutOptimizing() {
        return new WorkflowCompiler(Passes::withoutOptimizing, Views.NONE);
    }

    /** The same compiler, which also shows each workflow at a stage. */
    public WorkflowCompiler showing(Stage stage, Stage.Viewer viewer) {
        return new WorkflowCompiler(optimization, new Views(stage, viewer));
    }

    public CompilationResult compile(CompilationRequest request) {
        return compile(request, List.of(this)).get(0);
    }

    /** Reads the sources once, and compiles them by each of these compilers. */
    public static List<CompilationResult> compile(CompilationRequest request, List<WorkflowCompiler> compilers) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Program> program = new JavacFrontend().read(request.sourceRoots(), request.classpath(), diagnostics);
        program.ifPresent(read -> {
            compilers.forEach(compiler -> compiler.showSources(read));
            Checks.run(read, diagnostics);
        });
        if (program.isEmpty() || diagnostics.hasErrors()) {
            CompilationResult rejected = new CompilationResult.Rejected(diagnostics.sorted());
            return compilers.stream().map(compiler -> rejected).toList();
        }
        List<CompilationResult> results = new ArrayList<>();
        for (WorkflowCompiler compiler : compilers) {
            Diagnostics own = new Diagnostics();
            own.addAll(diagnostics);
            results.add(compiler.compiled(program.get(), request.application(), own));
        }
        return results;
    }

    private void showSources(Program program) {
        program.workflows().forEach(workflow -> views.show(Stage.PROGRAM, workflow, ProgramPrinter::print));
    }

    private CompilationResult compiled(Program program, ApplicationSettings application, Diagnostics diagnostics) {
        List<StateGraph> lowered = new ArrayList<>();
        for (Workflow core : Passes.desugar(program)) {
            views.show(Stage.CORE, core, ProgramPrinter::print);
            StateGraph graph = WorkflowLowering.lower(core, diagnostics);
            views.show(Stage.GRAPH, core, any -> GraphPrinter.print(graph));
            lowered.add(graph);
        }
        if (diagnostics.hasErrors()) {
            return new CompilationResult.Rejected(diagnostics.sorted());
        }
        List<StateGraph> graphs = lowered.parallelStream().map(optimization).toList();
        for (int i = 0; i < graphs.size(); i++) {
            new CheckEnds(diagnostics).check(program.workflows().get(i), graphs.get(i));
            new CheckDepth(diagnostics).check(graphs.get(i));
        }
        if (diagnostics.hasErrors()) {
            return new CompilationResult.Rejected(diagnostics.sorted());
        }
        for (int i = 0; i < graphs.size(); i++) {
            StateGraph graph = graphs.get(i);
            views.show(Stage.OPTIMIZED, program.workflows().get(i), any -> GraphPrinter.print(graph));
        }
        List<CompiledWorkflow> workflows = IntStream.range(0, graphs.size())
                .parallel()
                .mapToObj(i -> emitted(program.workflows().get(i), graphs.get(i)))
                .toList();
        for (CompiledWorkflow workflow : workflows) {
            views.show(Stage.DEFINITION, workflow.workflow(), any -> DefinitionWriter.write(workflow.definition()));
            new CheckDefinitionSize(diagnostics).check(workflow);
        }
        if (diagnostics.hasErrors()) {
            return new CompilationResult.Rejected(diagnostics.sorted());
        }
        return new CompilationResult.Compiled(
                workflows, OutputFiles.of(program, workflows, application), diagnostics.sorted());
    }

    private static CompiledWorkflow emitted(Workflow workflow, StateGraph graph) {
        DefinitionEmitter.Emitted emitted = DefinitionEmitter.emit(workflow, graph);
        verify(workflow, emitted.definition());
        return new CompiledWorkflow(
                workflow, emitted.definition(), emitted.sources(), TaskCalls.in(graph), Bill.of(graph));
    }

    /** What the service would refuse must never leave the compiler. */
    private static void verify(Workflow workflow, StateMachineDefinition definition) {
        List<DefinitionDiagnostic> faults = DefinitionValidator.validate(definition);
        if (!faults.isEmpty()) {
            throw new CompilerBug("the definition of " + workflow.name() + " is invalid: " + faults, workflow.span());
        }
    }

    /** The one stage that somebody wants to see. */
    private record Views(@Nullable Stage stage, Stage.Viewer viewer) {

        static final Views NONE = new Views(null, (stage, workflow, text) -> {});

        void show(Stage reached, Workflow workflow, Function<Workflow, String> printer) {
            if (reached == stage) {
                viewer.see(reached, workflow.name(), printer.apply(workflow));
            }
        }
    }
}
