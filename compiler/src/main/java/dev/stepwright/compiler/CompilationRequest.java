package dev.stepwright.compiler;

import java.nio.file.Path;
import java.util.List;

/**
 * What to compile.
 *
 * @param sourceRoots the folders of the module's Java sources
 * @param classpath the module's compile class path
 */
public record CompilationRequest(List<Path> sourceRoots, List<Path> classpath) {

    public CompilationRequest {
        sourceRoots = List.copyOf(sourceRoots);
        classpath = List.copyOf(classpath);
    }
}
