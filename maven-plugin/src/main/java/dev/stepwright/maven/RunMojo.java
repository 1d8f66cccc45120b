package dev.stepwright.maven;

import dev.stepwright.local.LocalCloud;
import dev.stepwright.local.LocalCloudException;
import dev.stepwright.local.LocalCloudSettings;
import dev.stepwright.local.http.PortInUseException;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.ManifestException;
import dev.stepwright.manifest.ManifestReader;
import java.util.concurrent.CountDownLatch;
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

    /** The input, as JSON, of one execution to run; empty to run none and wait for requests. */
    @Parameter(property = "sfn.input")
    private @Nullable String input;

    /** The workflow to run with <code>sfn.input</code>; not needed when there is only one. */
    @Parameter(property = "sfn.workflow")
    private @Nullable String workflow;

    /** The port of the Step Functions and Lambda APIs; 0 takes any free one. */
    @Parameter(property = "sfn.port", defaultValue = "8083")
    private int port;

    /** The port of the HTTP routes; 0 takes any free one. */
    @Parameter(property = "sfn.httpPort", defaultValue = "3000")
    private int httpPort;

    @Override
    void run() throws MojoFailureException {
        boolean single = input != null && !input.isEmpty();
        if (single) {
            ExecutionInput.requireJson(input);
        }
        Manifest manifest = manifest();
        String chosen = single ? new WorkflowChoice(manifest).choose(workflow) : "";
        try (LocalCloud cloud = LocalCloud.start(settings())) {
            if (single) {
                new ExecutionRun(getLog(), sourceMaps(manifest)).run(cloud, chosen, input);
            } else {
                new Announcement(getLog()).print(cloud, manifest);
                untilInterrupted(cloud);
            }
        } catch (PortInUseException inUse) {
            throw new MojoFailureException(
                    inUse.port() == port ? NextSteps.chooseApiPort(port) : NextSteps.chooseHttpPort(httpPort));
        } catch (LocalCloudException refused) {
            throw new MojoFailureException(refused.getMessage());
        }
    }

    private Manifest manifest() throws MojoFailureException {
        try {
            return new ManifestReader().read(output());
        } catch (ManifestException e) {
            throw new MojoFailureException(NextSteps.generateFirst(output(), e));
        }
    }

    private LocalCloudSettings settings() {
        return LocalCloudSettings.of(output(), ProjectInputs.runtimeClasspath(project))
                .apiPort(port)
                .gatewayPort(httpPort)
                .listener(new ProgressLog(getLog()))
                .build();
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
