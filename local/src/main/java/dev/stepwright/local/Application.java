package dev.stepwright.local;

import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.ManifestReader;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.WorkflowEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An application that runs without having been deployed, as the compiler left it.
 *
 * @param folder of the manifest
 */
record Application(Path folder, List<WorkflowEntry> workflows, List<FunctionEntry> functions, List<RouteEntry> routes) {

    private static final Application NONE = new Application(Path.of(""), List.of(), List.of(), List.of());

    /** @throws dev.stepwright.manifest.ManifestException if the folder has no readable manifest */
    static Application in(Optional<Path> folder) {
        return folder.map(Application::read).orElse(NONE);
    }

    private static Application read(Path folder) {
        Manifest manifest = new ManifestReader().read(folder);
        return new Application(folder, manifest.workflows(), manifest.functions(), manifest.routes());
    }

    Optional<WorkflowEntry> workflow(String name) {
        return workflows.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }
}
