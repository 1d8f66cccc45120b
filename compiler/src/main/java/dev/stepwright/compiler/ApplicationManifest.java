package dev.stepwright.compiler;

import dev.stepwright.compiler.deployer.DeployerGenerator;
import dev.stepwright.compiler.ir.Schedule;
import dev.stepwright.compiler.ir.Workflow;
import dev.stepwright.compiler.source.SourceSpan;
import dev.stepwright.manifest.Application;
import dev.stepwright.manifest.CallEntry;
import dev.stepwright.manifest.JavaMethod;
import dev.stepwright.manifest.LogLevel;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.RouteTarget;
import dev.stepwright.manifest.ScheduleEntry;
import dev.stepwright.manifest.SourceLine;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.manifest.WorkflowFiles;
import dev.stepwright.manifest.WorkflowType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was compiled, as its manifest tells. */
final class ApplicationManifest {

    private ApplicationManifest() {}

    static Manifest of(ApplicationSettings settings, List<CompiledWorkflow> workflows, List<StepFunction> functions) {
        Stream<RouteEntry> toFunctions =
                functions.stream().map(StepFunction::route).flatMap(Optional::stream);
        Stream<RouteEntry> toWorkflows =
                workflows.stream().map(ApplicationManifest::route).flatMap(Optional::stream);
        return new Manifest(
                new Application(settings.name(), settings.runtime(), deployerClass(settings, workflows, functions)),
                workflows.stream().map(ApplicationManifest::entry).toList(),
                functions.stream().map(StepFunction::entry).toList(),
                Stream.concat(toFunctions, toWorkflows).toList());
    }

    static WorkflowFiles files(Workflow workflow) {
        return new WorkflowFiles(
                workflow.name() + ".asl.json", workflow.name() + ".sources.json", workflow.name() + ".mmd");
    }

    /** The span's first line, under the name that its file has on every machine. */
    static SourceLine line(SourceSpan span) {
        return new SourceLine(span.file().name(), span.position().line());
    }

    private static String deployerClass(
            ApplicationSettings settings, List<CompiledWorkflow> workflows, List<StepFunction> functions) {
        Stream<JavaMethod> methods = Stream.concat(
                functions.stream().map(function -> function.entry().java()),
                workflows.stream().map(compiled -> method(compiled.workflow())));
        return DeployerGenerator.className(
                settings.name(), methods.map(JavaMethod::className).toList());
    }

    private static WorkflowEntry entry(CompiledWorkflow compiled) {
        Workflow workflow = compiled.workflow();
        return new WorkflowEntry(
                workflow.name(),
                workflow.settings().express() ? WorkflowType.EXPRESS : WorkflowType.STANDARD,
                workflow.comment(),
                workflow.settings().timeoutSeconds(),
                LogLevel.valueOf(workflow.settings().logLevel()),
                workflow.settings().tracing(),
                workflow.schedules().stream().map(ApplicationManifest::schedule).toList(),
                compiled.calls().stream()
                        .map(call -> new CallEntry(call.task().name(), line(call.span())))
                        .toList(),
                files(workflow),
                method(workflow),
                line(workflow.span()));
    }

    private static ScheduleEntry schedule(Schedule schedule) {
        return new ScheduleEntry(schedule.expression(), schedule.input(), schedule.timezone(), line(schedule.span()));
    }

    private static JavaMethod method(Workflow workflow) {
        return new JavaMethod(workflow.owner().binaryName(), workflow.method());
    }

    private static Optional<RouteEntry> route(CompiledWorkflow compiled) {
        RouteTarget target = new RouteTarget.ToWorkflow(compiled.name());
        return compiled.workflow()
                .route()
                .map(route -> new RouteEntry(route.method(), route.path(), target, line(route.span())));
    }
}
