package dev.stepwright.local;

import dev.stepwright.manifest.FunctionEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds out before the first call whether steps can be run at all. */
final class FunctionCheck {

    private FunctionCheck() {}

    /** @throws LocalCloudException if the java executable or a handler class is missing */
    static void check(List<FunctionEntry> functions, LocalCloudSettings settings) {
        if (!Files.isExecutable(settings.javaExecutable())) {
            throw new LocalCloudException("'%s' is no java executable. Set it to the bin/java of a JDK or JRE."
                    .formatted(settings.javaExecutable()));
        }
        settings.taskRoot().ifPresent(root -> check(functions, root));
    }

    private static void check(List<FunctionEntry> functions, Path taskRoot) {
        try (URLClassLoader classes = new URLClassLoader(urls(taskRoot), null)) {
            functions.forEach(function -> requireHandler(function, classes));
        } catch (IOException e) {
            throw new UncheckedIOException("The package of the steps cannot be read: " + e, e);
        }
    }

    private static void requireHandler(FunctionEntry function, URLClassLoader classes) {
        String file = function.handlerClass().replace('.', '/') + ".class";
        if (classes.findResource(file) == null) {
            throw new LocalCloudException(
                    "The handler class %s of the step '%s' is not in the package. Compile the project first."
                            .formatted(function.handlerClass(), function.name()));
        }
    }

    /** As the managed Java runtimes look for classes: in the package itself, then in its {@code lib}. */
    private static URL[] urls(Path taskRoot) throws IOException {
        Path libraries = taskRoot.resolve("lib");
        if (!Files.isDirectory(libraries)) {
            return new URL[] {url(taskRoot)};
        }
        try (Stream<Path> jars = Files.list(libraries)) {
            return Stream.concat(Stream.of(taskRoot), jars.sorted())
                    .map(FunctionCheck::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Every path has a file: URL", e);
        }
    }
}
