package dev.stepwright.compiler;

import dev.stepwright.compiler.emit.Placeholders;
import dev.stepwright.compiler.ir.Permission;
import dev.stepwright.compiler.ir.StepSettings;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.shim.GeneratedHandler;
import dev.stepwright.compiler.shim.HandlerGenerator;
import dev.stepwright.manifest.AllowEntry;
import dev.stepwright.manifest.Architecture;
import dev.stepwright.manifest.EventKind;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.FunctionSettings;
import dev.stepwright.manifest.JavaMethod;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.RouteTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Lambda function made of a step: its handler, its entry in the manifest and the route that leads to it.
 *
 * <p>A step with a route and no call from a workflow is one function that takes HTTP events. A step with both is two,
 * since an event would otherwise have to be guessed from its looks.
 */
record StepFunction(GeneratedHandler handler, FunctionEntry entry, Optional<RouteEntry> route) {

    private static final HandlerGenerator HANDLERS = new HandlerGenerator();

    /**
     * @param called whether a workflow calls the step
     * @param traced whether one of those workflows is traced
     */
    static List<StepFunction> of(TaskSignature task, boolean called, boolean traced) {
        List<StepFunction> functions = new ArrayList<>();
        boolean routed = task.route().isPresent();
        if (called || !routed) {
            GeneratedHandler handler = HANDLERS.payloadHandler(task, called);
            FunctionEntry entry = entry(task, task.name(), handler, EventKind.PAYLOAD, traced);
            functions.add(new StepFunction(handler, entry, Optional.empty()));
        }
        task.route().ifPresent(route -> {
            String name = called ? task.name() + "-http" : task.name();
            GeneratedHandler handler = HANDLERS.httpHandler(task);
            FunctionEntry entry = entry(task, name, handler, EventKind.HTTP, false);
            RouteTarget target = new RouteTarget.ToFunction(name);
            RouteEntry path =
                    new RouteEntry(route.method(), route.path(), target, ApplicationManifest.line(route.span()));
            functions.add(new StepFunction(handler, entry, Optional.of(path)));
        });
        return functions;
    }

    private static FunctionEntry entry(
            TaskSignature task, String name, GeneratedHandler handler, EventKind event, boolean traced) {
        return new FunctionEntry(
                name,
                Placeholders.of(name),
                handler.className(),
                new JavaMethod(task.owner().binaryName(), task.method()),
                event,
                settings(task.settings(), traced),
                task.permissions().stream().map(StepFunction::allow).toList(),
                ApplicationManifest.line(task.span()));
    }

    private static AllowEntry allow(Permission permission) {
        return new AllowEntry(
                permission.actions(), permission.resources(), ApplicationManifest.line(permission.span()));
    }

    private static FunctionSettings settings(StepSettings settings, boolean traced) {
        return new FunctionSettings(
                settings.memoryMb(),
                settings.timeoutSeconds(),
                settings.architecture().equals("x86_64") ? Architecture.X86_64 : Architecture.ARM64,
                settings.snapStart(),
                settings.ephemeralStorageMb(),
                settings.reservedConcurrency(),
                traced);
    }
}
