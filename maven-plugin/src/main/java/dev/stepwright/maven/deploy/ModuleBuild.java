package dev.stepwright.maven.deploy;

import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.internal.MojoExecutor;
import org.apache.maven.lifecycle.internal.ProjectIndex;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Builds the module that a goal runs in up to its package, without tests, as {@code mvn package} would.
 *
 * <p>The annotation {@code @Execute} would do so every time, which takes longer than a deployment without changes.
 */
public record ModuleBuild(LifecycleExecutor lifecycle, MojoExecutor mojos, MavenSession session) {

    private static final String SKIP_TESTS = "maven.test.skip";

    public void run() throws MojoFailureException {
        Properties properties = session.getUserProperties();
        Object before = properties.setProperty(SKIP_TESTS, "true");
        try {
            mojos.execute(
                    session,
                    lifecycle.calculateExecutionPlan(session, "package").getMojoExecutions(),
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
}
