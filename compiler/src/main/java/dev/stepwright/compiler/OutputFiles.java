package dev.stepwright.compiler;

import dev.stepwright.asl.json.DefinitionWriter;
import dev.stepwright.compiler.deployer.DeployerGenerator;
import dev.stepwright.compiler.emit.MermaidDiagram;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.policy.Roles;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.ManifestWriter;
import dev.stepwright.manifest.WorkflowFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All files that a compilation writes. */
final class OutputFiles {

    private OutputFiles() {}

    /** Nothing for a module without steps and workflows. */
    static List<GeneratedFile> of(Program program, List<CompiledWorkflow> workflows, ApplicationSettings settings) {
        if (program.tasks().isEmpty() && workflows.isEmpty()) {
            return List.of();
        }
        List<StepFunction> functions = functions(program, workflows);
        Manifest manifest = ApplicationManifest.of(settings, workflows, functions);
        List<GeneratedFile> files = new ArrayList<>();
        functions.forEach(function -> files.add(new GeneratedFile(
                "handlers/" + function.handler().path(), function.handler().source())));
        files.addAll(workflows.parallelStream()
                .flatMap(workflow -> of(workflow).stream())
                .toList());
        Roles.of(manifest).forEach(role -> files.add(new GeneratedFile("policies/" + role.fileName(), role.toJson())));
        files.add(new GeneratedFile(
                "deployer/" + DeployerGenerator.path(manifest.application()), DeployerGenerator.source(manifest)));
        files.add(new GeneratedFile(Manifest.FILE_NAME, new ManifestWriter().write(manifest)));
        files.sort(Comparator.comparing(GeneratedFile::path));
        return files;
    }

    private static List<StepFunction> functions(Program program, List<CompiledWorkflow> workflows) {
        CalledTasks called = CalledTasks.in(program);
        Set<String> traced = workflows.stream()
                .filter(compiled -> compiled.workflow().settings().tracing())
                .flatMap(compiled -> compiled.calls().stream())
                .map(call -> call.task().name())
                .collect(Collectors.toSet());
        return program.tasks().parallelStream()
                .flatMap(task -> StepFunction.of(task, called.contain(task), traced.contains(task.name())).stream())
                .toList();
    }

    private static List<GeneratedFile> of(CompiledWorkflow workflow) {
        WorkflowFiles names = ApplicationManifest.files(workflow.workflow());
        return List.of(
                new GeneratedFile(names.definition(), DefinitionWriter.write(workflow.definition())),
                new GeneratedFile(names.sources(), workflow.sources().print()),
                new GeneratedFile(names.diagram(), MermaidDiagram.of(workflow.definition())));
    }
}
