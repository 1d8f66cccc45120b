package dev.stepwright.compiler;

import dev.stepwright.compiler.emit.Placeholders;
import dev.stepwright.compiler.ir.StepSettings;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.shim.GeneratedHandler;
import dev.stepwright.compiler.shim.HandlerGenerator;
import dev.stepwright.manifest.Architecture;
import dev.stepwright.manifest.EventKind;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.FunctionSettings;
import dev.stepwright.manifest.JavaMethod;
import dev.stepwright.manifest.RouteEntry;
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

    static List<StepFunction> of(TaskSignature task, boolean called) {
        List<StepFunction> functions = new ArrayList<>();
        boolean routed = task.route().isPresent();
        if (called || !routed) {
            GeneratedHandler handler = HANDLERS.payloadHandler(task);
            FunctionEntry entry = entry(task, task.name(), Placeholders.of(task), handler, EventKind.PAYLOAD);
            functions.add(new StepFunction(handler, entry, Optional.empty()));
        }
        task.route().ifPresent(route -> {
            String name = called ? task.name() + "-http" : task.name();
            GeneratedHandler handler = HANDLERS.httpHandler(task);
            FunctionEntry entry = entry(task, name, Placeholders.of(name), handler, EventKind.HTTP);
            RouteEntry path = new RouteEntry(route.method(), route.path(), name);
            functions.add(new StepFunction(handler, entry, Optional.of(path)));
        });
        return functions;
    }

    private static FunctionEntry entry(
            TaskSignature task, String name, String placeholder, GeneratedHandler handler, EventKind event) {
        return new FunctionEntry(
                name,
                placeholder,
                handler.className(),
                new JavaMethod(task.owner().binaryName(), task.method()),
                event,
                settings(task.settings()));
    }

    private static FunctionSettings settings(StepSettings settings) {
        return new FunctionSettings(
                settings.memoryMb(),
                settings.timeoutSeconds(),
                settings.architecture().equals("x86_64") ? Architecture.X86_64 : Architecture.ARM64,
                settings.snapStart(),
                settings.ephemeralStorageMb(),
                settings.reservedConcurrency());
    }
}
