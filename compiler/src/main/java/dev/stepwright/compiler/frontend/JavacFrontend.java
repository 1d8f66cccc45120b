package dev.stepwright.compiler.frontend;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.frontend.javac.ModuleSources;
import dev.stepwright.compiler.ir.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Reads the workflows and steps of a module.
 *
 * <p>This class mentions no type of {@code com.sun.source}, so that it can be loaded, and can say what is wrong, in a
 * JVM without a compiler.
 */
public final class JavacFrontend {

    private static final DiagnosticKind NO_COMPILER = DiagnosticKind.error(
            "NoCompiler",
            "This JVM has no Java compiler, so it is a JRE and not a JDK: {0}.",
            "Run the build with a JDK, version 17 or newer, by setting JAVA_HOME.");

    /**
     * Reads all workflows and steps in the sources.
     *
     * @param sourceRoots folders that hold packages; those that do not exist are passed over
     * @param classpath the compile classpath
     * @return the program; empty when an error was reported
     */
    public Optional<Program> read(List<Path> sourceRoots, List<Path> classpath, Diagnostics diagnostics) {
        ModuleSources sources = ModuleSources.read(sourceRoots);
        if (sources.annotated().isEmpty()) {
            return Optional.of(new Program(List.of(), List.of(), Map.of()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            diagnostics.report(NO_COMPILER, System.getProperty("java.home"));
            return Optional.empty();
        }
        return ModuleReader.read(compiler, sources, classpath, diagnostics);
    }
}
