package dev.stepwright.compiler;

import dev.stepwright.asl.json.DefinitionWriter;
import dev.stepwright.compiler.emit.MermaidDiagram;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.Workflow;
import dev.stepwright.manifest.JavaMethod;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.ManifestWriter;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.manifest.WorkflowFiles;
import dev.stepwright.manifest.WorkflowType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All files that a compilation writes. */
final class OutputFiles {

    private OutputFiles() {}

    /** Nothing for a module without steps and workflows. */
    static List<GeneratedFile> of(Program program, List<CompiledWorkflow> workflows) {
        if (program.tasks().isEmpty() && workflows.isEmpty()) {
            return List.of();
        }
        CalledTasks called = CalledTasks.in(program);
        List<StepFunction> functions = program.tasks().stream()
                .flatMap(task -> StepFunction.of(task, called.contain(task)).stream())
                .toList();
        List<GeneratedFile> files = new ArrayList<>();
        functions.forEach(function -> files.add(new GeneratedFile(
                "handlers/" + function.handler().path(), function.handler().source())));
        workflows.forEach(workflow -> files.addAll(of(workflow)));
        Manifest manifest = manifest(workflows, functions);
        files.add(new GeneratedFile(Manifest.FILE_NAME, new ManifestWriter().write(manifest)));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return files;
    }

    private static List<GeneratedFile> of(CompiledWorkflow workflow) {
        WorkflowFiles names = names(workflow.workflow());
        return List.of(
                new GeneratedFile(names.definition(), DefinitionWriter.write(workflow.definition())),
                new GeneratedFile(names.sources(), workflow.sources().print()),
                new GeneratedFile(names.diagram(), MermaidDiagram.of(workflow.definition())));
    }

    private static WorkflowFiles names(Workflow workflow) {
        return new WorkflowFiles(
                workflow.name() + ".asl.json", workflow.name() + ".sources.json", workflow.name() + ".mmd");
    }

    private static Manifest manifest(List<CompiledWorkflow> workflows, List<StepFunction> functions) {
        List<RouteEntry> routes = functions.stream()
                .flatMap(function -> function.route().stream())
                .toList();
        return new Manifest(
                workflows.stream().map(compiled -> entry(compiled.workflow())).toList(),
                functions.stream().map(StepFunction::entry).toList(),
                routes);
    }

    private static WorkflowEntry entry(Workflow workflow) {
        return new WorkflowEntry(
                workflow.name(),
                workflow.express() ? WorkflowType.EXPRESS : WorkflowType.STANDARD,
                workflow.comment(),
                workflow.timeoutSeconds(),
                names(workflow),
                new JavaMethod(workflow.owner().binaryName(), workflow.method()));
    }
}
