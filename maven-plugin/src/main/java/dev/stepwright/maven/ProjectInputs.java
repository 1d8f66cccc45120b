package dev.stepwright.maven;

import dev.stepwright.compiler.ApplicationSettings;
import dev.stepwright.compiler.CompilationRequest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;

/**
 * What of a Maven project the compiler looks at: its sources and its dependencies, but nothing that was made from them
 * before, so that a clean checkout gives the same result.
 */
record ProjectInputs(List<Path> sourceRoots, List<Path> classpath) {

    static ProjectInputs of(MavenProject project, Path handlers) {
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        return new ProjectInputs(
                sourceRoots(project).stream()
                        .filter(root -> !root.equals(handlers))
                        .toList(),
                compileClasspath(project).stream()
                        .filter(entry -> !entry.equals(classes))
                        .toList());
    }

    CompilationRequest request(ApplicationSettings application) {
        return new CompilationRequest(sourceRoots, classpath, application);
    }

    static List<Path> sourceRoots(MavenProject project) {
        return paths(project.getCompileSourceRoots()).stream()
                .filter(Files::isDirectory)
                .toList();
    }

    /** Whatever of the project itself its package depends on. */
    static List<Path> files(MavenProject project) {
        List<Path> files = new ArrayList<>();
        for (MavenProject each = project; each != null; each = each.getParent()) {
            Optional.ofNullable(each.getFile()).map(File::toPath).ifPresent(files::add);
        }
        files.addAll(sourceRoots(project));
        project.getResources().forEach(resource -> files.add(Path.of(resource.getDirectory())));
        files.add(Path.of(project.getBuild().getOutputDirectory()));
        return files;
    }

    private static List<Path> compileClasspath(MavenProject project) {
        try {
            return paths(project.getCompileClasspathElements());
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("The goal is declared to need resolved dependencies", e);
        }
    }

    private static List<Path> paths(List<String> names) {
        return names.stream().map(Path::of).map(Path::normalize).toList();
    }
}
