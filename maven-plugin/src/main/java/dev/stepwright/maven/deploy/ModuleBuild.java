package dev.stepwright.maven.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.internal.MojoExecutor;
import org.apache.maven.lifecycle.internal.ProjectIndex;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Builds the module that a goal runs in up to its package, without tests, as {@code mvn package} would.
 *
 * <p>The annotation {@code @Execute} would do so every time, which takes longer than a deployment without changes. What
 * a deployment has no use for is left out: plugins would be loaded only to skip tests or to find no resources, and the
 * module's own jar is in no package.
 *
 * @param plugin the artifact of this plugin, whose goals make the package
 */
public record ModuleBuild(LifecycleExecutor lifecycle, MojoExecutor mojos, MavenSession session, String plugin) {

    private static final String SKIP_TESTS = "maven.test.skip";

    public void run() throws MojoFailureException {
        Properties properties = session.getUserProperties();
        Object before = properties.setProperty(SKIP_TESTS, "true");
        try {
            mojos.execute(
                    session,
                    needed(lifecycle.calculateExecutionPlan(session, "package").getMojoExecutions()),
                    new ProjectIndex(session.getProjects()));
        } catch (Exception failed) {
            throw new MojoFailureException(failed.getMessage(), failed);
        } finally {
            if (before == null) {
                properties.remove(SKIP_TESTS);
            } else {
                properties.put(SKIP_TESTS, before);
            }
        }
    }

    private List<MojoExecution> needed(List<MojoExecution> all) {
        List<MojoExecution> needed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            MojoExecution each = all.get(i);
            boolean unused = isForTests(each)
                    || is(each, "maven-resources-plugin", "resources") && !hasResources(all.subList(0, i))
                    || is(each, "maven-jar-plugin", "jar") && isForNobody(all.subList(i + 1, all.size()));
            if (!unused) {
                needed.add(each);
            }
        }
        return needed;
    }

    private static boolean isForTests(MojoExecution execution) {
        return is(execution, "maven-resources-plugin", "testResources")
                || is(execution, "maven-compiler-plugin", "testCompile")
                || is(execution, "maven-surefire-plugin", "test");
    }

    /** Another plugin may make them. */
    private boolean hasResources(List<MojoExecution> earlier) {
        return !areOurs(earlier)
                || session.getCurrentProject().getResources().stream()
                        .anyMatch(resource -> Files.exists(Path.of(resource.getDirectory())));
    }

    /** Another plugin, such as one that shades, may take up the jar, and so may another module. */
    private boolean isForNobody(List<MojoExecution> later) {
        return session.getProjects().size() == 1 && areOurs(later);
    }

    private boolean areOurs(List<MojoExecution> executions) {
        return executions.stream().allMatch(each -> each.getArtifactId().equals(plugin));
    }

    private static boolean is(MojoExecution execution, String plugin, String goal) {
        return execution.getArtifactId().equals(plugin) && execution.getGoal().equals(goal);
    }
}
