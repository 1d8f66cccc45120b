package dev.stepwright.maven;

import dev.stepwright.maven.deploy.DeployerCall;
import dev.stepwright.maven.deploy.ModuleBuild;
import dev.stepwright.maven.packaging.BuiltPackage;
import dev.stepwright.maven.packaging.PackageInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
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
        try {
            if (!isReady(built)) {
                getLog().info("The package is not up to date; building it without tests.");
                new ModuleBuild(lifecycle, mojos, session).run();
            }
            require(built);
            confirm();
            int code = call().run(
                            built.deployer(),
                            plugin.getPluginArtifact().getFile().toPath());
            if (code != 0) {
                throw new MojoFailureException(NextSteps.lookAtDeployer(goal()));
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new MojoExecutionException(NextSteps.packageAnew(built.deployer(), e), e);
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
        return there && (!needsFreshPackage() || PackageInputs.unchanged(built.inputs()));
    }

    private void require(BuiltPackage built) throws MojoFailureException {
        if (!Files.isRegularFile(built.deployer())) {
            throw new MojoFailureException(NextSteps.bindPackage());
        }
    }

    private DeployerCall call() {
        return new DeployerCall(
                goal().toUpperCase(Locale.ROOT),
                settings(),
                Optional.ofNullable(profile),
                Optional.ofNullable(endpoint),
                json,
                explain,
                unlock,
                System.console() != null && !json);
    }
}
