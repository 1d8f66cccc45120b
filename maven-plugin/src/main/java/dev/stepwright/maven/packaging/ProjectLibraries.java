package dev.stepwright.maven.packaging;

import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** The run-time dependencies of a project as Maven resolved them. */
public record ProjectLibraries(MavenProject project, List<MavenProject> reactor) {

    private static final Set<String> RUN_TIME = Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_RUNTIME);

    public List<Library> list() {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .filter(artifact -> RUN_TIME.contains(artifact.getScope()))
                .map(this::library)
                .toList();
    }

    private Library library(Artifact artifact) {
        return new Library(
                artifact.getGroupId(),
                artifact.getArtifactId(),
                fileName(artifact),
                artifact.getFile().toPath(),
                artifact.isSnapshot() || isInReactor(artifact));
    }

    /** The base version of a snapshot has no time in it. */
    private static String fileName(Artifact artifact) {
        String classifier = artifact.hasClassifier() ? "-" + artifact.getClassifier() : "";
        return artifact.getArtifactId() + "-" + artifact.getBaseVersion() + classifier + ".jar";
    }

    private boolean isInReactor(Artifact artifact) {
        return reactor.stream()
                .anyMatch(module -> module.getGroupId().equals(artifact.getGroupId())
                        && module.getArtifactId().equals(artifact.getArtifactId())
                        && module.getVersion().equals(artifact.getBaseVersion()));
    }
}
