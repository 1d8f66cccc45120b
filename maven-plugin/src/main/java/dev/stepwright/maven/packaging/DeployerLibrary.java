package dev.stepwright.maven.packaging;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * The deployer library of the plugin's own version and all that it needs to run, from the repositories of plugins.
 *
 * <p>It is resolved when a package is made, and is no dependency of the plugin: who only generates or runs does not
 * wait for the AWS SDK, nor download it.
 */
public record DeployerLibrary(RepositorySystem repositories, MavenSession session, PluginDescriptor plugin) {

    private static final String ARTIFACT = "stepwright-deployer";
    private static final String SCOPE = "runtime";

    /** The jars, sorted by their coordinates. */
    public List<Path> resolve(MavenProject project) throws DependencyResolutionException {
        CollectRequest library = new CollectRequest(
                new Dependency(new DefaultArtifact(plugin.getGroupId(), ARTIFACT, "jar", plugin.getVersion()), SCOPE),
                project.getRemotePluginRepositories());
        return repositories
                .resolveDependencies(session.getRepositorySession(), new DependencyRequest(library, null))
                .getArtifactResults()
                .stream()
                .map(ArtifactResult::getArtifact)
                .sorted(Comparator.comparing(Artifact::toString))
                .map(artifact -> artifact.getFile().toPath())
                .toList();
    }
}
