package dev.stepwright.testing.workflow;

import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.ManifestException;
import dev.stepwright.manifest.ManifestReader;
import dev.stepwright.manifest.WorkflowEntry;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The folder that {@code sfn:generate} wrote. */
public final class GeneratedFolder {

    /** The configuration parameter of JUnit that names the folder. */
    public static final String PARAMETER = "stepwright.outputDirectory";

    static final String ADVICE =
            "Generate the workflows and compile them, with mvn test-compile, before the test runs.";

    private final Path folder;
    private final Manifest manifest;

    private GeneratedFolder(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * The folder by that name, relative to the module's, or the one where the plugin writes by default: {@code sfn},
     * beside the folder of the classes.
     *
     * @throws ExtensionConfigurationException when nothing was generated there
     */
    public static GeneratedFolder of(Class<?> workflow, Optional<String> name) {
        Path classes = classFolder(workflow);
        Path folder = name.map(module(classes)::resolve).orElse(classes.resolveSibling("sfn"));
        Path manifest = folder.resolve(Manifest.FILE_NAME);
        if (!Files.isRegularFile(manifest)) {
            throw new ExtensionConfigurationException(
                    ("There is no %s. %s If sfn:generate writes elsewhere, say where in"
                                    + " src/test/resources/junit-platform.properties: %s = …")
                            .formatted(manifest, ADVICE, PARAMETER));
        }
        try {
            return new GeneratedFolder(folder, new ManifestReader().read(manifest));
        } catch (ManifestException e) {
            throw new ExtensionConfigurationException(e.getMessage(), e);
        }
    }

    private static Path classFolder(Class<?> workflow) {
        try {
            Path classes = Path.of(
                    workflow.getProtectionDomain().getCodeSource().getLocation().toURI());
            return classes.toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new ExtensionConfigurationException("The folder of " + workflow + " is not known.", e);
        }
    }

    /** The folder of the project that was built to {@code target/classes}. */
    private static Path module(Path classes) {
        Path target = classes.getParent();
        return target == null || target.getParent() == null ? classes : target.getParent();
    }

    /** @throws ExtensionConfigurationException when the class has no such workflow, or several and no name is given */
    WorkflowEntry workflow(Class<?> owner, String name) {
        List<WorkflowEntry> ofClass = manifest.workflows().stream()
                .filter(workflow -> workflow.java().className().equals(owner.getName()))
                .toList();
        List<WorkflowEntry> meant = ofClass.stream()
                .filter(workflow -> name.isEmpty() || workflow.name().equals(name))
                .toList();
        if (meant.size() != 1) {
            throw new ExtensionConfigurationException(choose(owner, name, ofClass));
        }
        return meant.get(0);
    }

    private String choose(Class<?> owner, String name, List<WorkflowEntry> ofClass) {
        if (ofClass.isEmpty()) {
            return "%s lists no workflow of %s. %s"
                    .formatted(folder.resolve(Manifest.FILE_NAME), owner.getName(), ADVICE);
        }
        String names = ofClass.stream().map(WorkflowEntry::name).collect(Collectors.joining(", "));
        String wanted = name.isEmpty() ? "several workflows" : "no workflow " + name;
        return "%s has %s; name one of these in @WorkflowTest: %s".formatted(owner.getName(), wanted, names);
    }

    FunctionEntry function(String name) {
        return manifest.function(name).orElseThrow();
    }

    String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new ExtensionConfigurationException(folder.resolve(name) + " cannot be read. " + ADVICE, e);
        }
    }
}
