package dev.stepwright.maven;

import dev.stepwright.maven.deploy.DeployerProcess;
import dev.stepwright.maven.deploy.ModuleBuild;
import dev.stepwright.maven.packaging.BuiltPackage;
import dev.stepwright.maven.packaging.PackageInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.internal.MojoExecutor;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs the deployer of the package, which is built first if it has to be. */
abstract class AbstractDeployerMojo extends AbstractDeploymentMojo {

    @Inject
    private LifecycleExecutor lifecycle;

    @Inject
    private MojoExecutor mojos;

    /** A profile of the AWS configuration files; by default the AWS SDK's search for credentials. */
    @Parameter(property = "sfn.profile")
    private @Nullable String profile;

    /** Where every call goes instead of to AWS, for example a local cloud at <code>http://127.0.0.1:8083</code>. */
    @Parameter(property = "sfn.endpoint")
    private @Nullable String endpoint;

    /** Prints one JSON document instead of text. */
    @Parameter(property = "sfn.json", defaultValue = "false")
    private boolean json;

    /** Shows every right of every role with the source line that needs it. */
    @Parameter(property = "sfn.explain", defaultValue = "false")
    private boolean explain;

    /** Takes the lock from another deployment, for example one that was killed. */
    @Parameter(property = "sfn.unlock", defaultValue = "false")
    private boolean unlock;

    @Override
    final void run() throws MojoExecutionException, MojoFailureException {
        BuiltPackage built = builtPackage();
        try (DeployerProcess deployer = new DeployerProcess(arguments())) {
            if (!isReady(built)) {
                getLog().info("The package is not up to date; building it without tests.");
                deployer.warmUp(built.deployer());
                new ModuleBuild(lifecycle, mojos, session, plugin.getArtifactId()).run();
            }
            require(built);
            confirm();
            int status = deployer.run(built.deployer(), settings(), System.out, System.err);
            if (status != 0) {
                throw new MojoFailureException(NextSteps.lookAtDeployer(goal()));
            }
        } catch (IOException e) {
            throw new MojoExecutionException(NextSteps.packageAnew(built.deployer(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("sfn:%s was interrupted".formatted(goal()), e);
        }
    }

    /** In lower case, as it is said. */
    abstract String goal();

    /** Whether the goal looks at the package's contents, so that an outdated package would mislead it. */
    abstract boolean needsFreshPackage();

    /** Asks before anything is lost, if somebody is there to answer. */
    void confirm() throws MojoFailureException {}

    private boolean isReady(BuiltPackage built) throws IOException {
        boolean there = Files.isRegularFile(built.lambda()) && Files.isRegularFile(built.deployer());
        return there && (!needsFreshPackage() || PackageInputs.unchanged(built.inputs(), ProjectInputs.files(project)));
    }

    private void require(BuiltPackage built) throws MojoFailureException {
        if (!Files.isRegularFile(built.deployer())) {
            throw new MojoFailureException(NextSteps.bindPackage());
        }
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(goal(), "--settings", "-"));
        addOption(arguments, "--profile", profile);
        addOption(arguments, "--endpoint", endpoint);
        addFlag(arguments, "--json", json);
        addFlag(arguments, "--explain", explain);
        addFlag(arguments, "--unlock", unlock);
        addFlag(arguments, "--colour", !json && System.console() != null);
        return arguments;
    }

    private static void addOption(List<String> arguments, String name, @Nullable String value) {
        if (value != null) {
            arguments.addAll(List.of(name, value));
        }
    }

    private static void addFlag(List<String> arguments, String name, boolean wanted) {
        if (wanted) {
            arguments.add(name);
        }
    }
}
