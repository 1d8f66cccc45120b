package dev.stepwright.testing;

import dev.stepwright.compiler.ApplicationSettings;
import dev.stepwright.compiler.CompilationRequest;
import dev.stepwright.compiler.CompilationResult;
import dev.stepwright.compiler.GeneratedFile;
import dev.stepwright.compiler.WorkflowCompiler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Does for the workflow among the tests what the plugin does in a project: writes {@code target/sfn} and compiles the
 * handlers. The plugin itself is built after this module.
 */
public final class GenerateBeforeTests implements LauncherSessionListener {

    private static final Path SOURCES = Path.of("src/test/java");
    private static final Path OUTPUT = Path.of("target/sfn");
    private static final Path CLASSES = Path.of("target/test-classes");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        CompilationResult result = new WorkflowCompiler()
                .compile(new CompilationRequest(
                        List.of(SOURCES), classpath(), new ApplicationSettings("shop", "java17")));
        if (!(result instanceof CompilationResult.Compiled compiled)) {
            throw new IllegalStateException(result.toString());
        }
        List<String> handlers = new ArrayList<>();
        for (GeneratedFile file : compiled.files()) {
            Path target = OUTPUT.resolve(file.path());
            write(target, file.content());
            if (file.path().startsWith("handlers/")) {
                handlers.add(target.toString());
            }
        }
        compile(handlers);
    }

    private static void compile(List<String> files) {
        List<String> arguments = new ArrayList<>(
                List.of("-d", CLASSES.toString(), "-cp", System.getProperty("java.class.path"), "--release", "17"));
        arguments.addAll(files);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the handlers do not compile");
        }
    }

    /** Without the classes of the sources themselves. */
    private static List<Path> classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.endsWith(CLASSES))
                .toList();
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
