package dev.stepwright.maven;

import dev.stepwright.local.LocalCloud;
import dev.stepwright.local.LocalCloudException;
import dev.stepwright.local.LocalCloudSettings;
import dev.stepwright.local.ServiceAddresses;
import dev.stepwright.local.http.PortInUseException;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.maven.packaging.UnpackedPackage;
import dev.stepwright.maven.run.Announcement;
import dev.stepwright.maven.run.ExecutionInput;
import dev.stepwright.maven.run.ExecutionRun;
import dev.stepwright.maven.run.ProgressLog;
import dev.stepwright.maven.run.SourceMaps;
import dev.stepwright.maven.run.WorkflowChoice;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Runs the project's workflows, steps and HTTP routes on this machine until Ctrl+C is pressed. With <code>-Dsfn.input=…
 * </code> it runs one execution instead, and the build fails if the execution fails.
 */
@Mojo(name = "run", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RunMojo extends AbstractWorkflowMojo {

    private static final int ANY_FREE = 0;

    /** The input, as JSON, of one execution to run; empty to run none and wait for requests. */
    @Parameter(property = "sfn.input")
    private @Nullable String input;

    /** The workflow to run with <code>sfn.input</code>; not needed when there is only one. */
    @Parameter(property = "sfn.workflow")
    private @Nullable String workflow;

    /**
     * The port of the Step Functions and Lambda APIs, by default 8083; 0 takes any free one, which is the default with
     * <code>sfn.input</code>.
     */
    @Parameter(property = "sfn.port")
    private @Nullable Integer port;

    /**
     * The port of the HTTP routes, by default 3000; 0 takes any free one, which is the default with <code>sfn.input
     * </code>.
     */
    @Parameter(property = "sfn.httpPort")
    private @Nullable Integer httpPort;

    /**
     * Where tasks find other services, each as <code>sqs=http://127.0.0.1:4566</code>, by the name of the service's
     * module of the AWS SDK, which has to be a dependency of the plugin.
     */
    @Parameter(property = "sfn.endpoints")
    private List<String> endpoints = List.of();

    /** A file with made-up answers for tasks, in the format of Step Functions Local. */
    @Parameter(property = "sfn.mocks")
    private @Nullable File mocks;

    /** The test case of <code>sfn.mocks</code> to run <code>sfn.input</code> on. */
    @Parameter(property = "sfn.testCase")
    private @Nullable String testCase;

    /** A folder that stands for S3, with a sub-folder for each bucket; without one buckets are in memory. */
    @Parameter(property = "sfn.buckets")
    private @Nullable File buckets;

    /**
     * The folder that keeps state machines, activities and executions, which are there and go on when the local cloud
     * is started again; by default <code>sfn-data</code> in the build directory. With <code>sfn.input</code> nothing is
     * kept, unless a folder is given.
     */
    @Parameter(property = "sfn.data")
    private @Nullable File data;

    /** Keeps everything in memory, until the local cloud is stopped. */
    @Parameter(property = "sfn.ephemeral", defaultValue = "false")
    private boolean ephemeral;

    /** How many executions are known at most beside those that run; the oldest are forgotten. */
    @Parameter(property = "sfn.retain", defaultValue = "10000")
    private int retain;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        boolean single = input != null && !input.isEmpty();
        if (single) {
            ExecutionInput.requireJson(input);
        }
        Manifest manifest = manifest();
        String chosen = single || workflow != null ? new WorkflowChoice(manifest).choose(workflow) : "";
        try (LocalCloud cloud = LocalCloud.start(settings(single))) {
            if (single) {
                new ExecutionRun(getLog(), sourceMaps(manifest)).run(cloud, onTestCase(chosen), input);
            } else {
                new Announcement(getLog()).print(cloud, manifest, dataFolder(single));
                untilInterrupted(cloud);
            }
        } catch (PortInUseException inUse) {
            throw new MojoFailureException(
                    inUse.port() == apiPort(single)
                            ? NextSteps.chooseApiPort(inUse.port())
                            : NextSteps.chooseHttpPort(inUse.port()));
        } catch (LocalCloudException refused) {
            throw new MojoFailureException(refused.getMessage());
        }
    }

    private String onTestCase(String chosen) {
        return testCase == null ? chosen : chosen + "#" + testCase;
    }

    private Map<String, URI> addresses() throws MojoFailureException {
        try {
            return ServiceAddresses.read(endpoints);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private LocalCloudSettings settings(boolean single) throws MojoExecutionException, MojoFailureException {
        LocalCloudSettings.Builder settings = LocalCloudSettings.of(output(), asPackaged())
                .apiPort(apiPort(single))
                .gatewayPort(httpPort(single))
                .endpoints(addresses())
                .retainedExecutions(retain)
                .listener(new ProgressLog(getLog()));
        dataFolder(single).ifPresent(settings::dataFolder);
        if (mocks != null) {
            settings.mocks(mocks.toPath());
        }
        if (buckets != null) {
            settings.bucketFolder(buckets.toPath());
        }
        return settings.build();
    }

    /** In the build directory, so that it belongs to the module, and {@code mvn clean} begins anew. */
    private Optional<Path> dataFolder(boolean single) {
        if (ephemeral || single && data == null) {
            return Optional.empty();
        }
        return Optional.of(
                data != null ? data.toPath() : Path.of(project.getBuild().getDirectory(), "sfn-data"));
    }

    /** One execution ends by itself, so nobody has to know its ports, and a second one may run beside it. */
    private int apiPort(boolean single) {
        return port != null ? port : single ? ANY_FREE : LocalCloudSettings.DEFAULT_API_PORT;
    }

    private int httpPort(boolean single) {
        return httpPort != null ? httpPort : single ? ANY_FREE : LocalCloudSettings.DEFAULT_GATEWAY_PORT;
    }

    /** Steps run from what Lambda would unpack: what runs here is what ships. */
    private Path asPackaged() throws MojoExecutionException {
        Path folder = builtPackage().unpacked();
        try {
            new UnpackedPackage(folder).write(lambdaPackage());
            return folder;
        } catch (IOException e) {
            throw new MojoExecutionException(NextSteps.packageUnusable(folder, e), e);
        }
    }

    private SourceMaps sourceMaps(Manifest manifest) {
        return new SourceMaps(manifest, output(), ProjectInputs.sourceRoots(project));
    }

    private static void untilInterrupted(LocalCloud cloud) {
        Runtime.getRuntime().addShutdownHook(new Thread(cloud::close, "stop-local-cloud"));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
