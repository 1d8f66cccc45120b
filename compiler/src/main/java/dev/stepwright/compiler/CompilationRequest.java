package dev.stepwright.compiler;

import java.nio.file.Path;
import java.util.List;

/**
 * What to compile.
 *
 * @param sourceRoots the folders of the module's Java sources
 * @param classpath the module's compile class path
 * @param application what the sources do not say of the application they make
 */
public record CompilationRequest(List<Path> sourceRoots, List<Path> classpath, ApplicationSettings application) {

    public CompilationRequest {
        sourceRoots = List.copyOf(sourceRoots);
        classpath = List.copyOf(classpath);
    }
}
