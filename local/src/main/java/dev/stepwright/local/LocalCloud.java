package dev.stepwright.local;

import dev.stepwright.engine.Engine;
import dev.stepwright.engine.Execution;
import dev.stepwright.engine.time.SystemClock;
import dev.stepwright.local.gateway.GatewayListener;
import dev.stepwright.local.gateway.HttpGateway;
import dev.stepwright.local.http.LocalHttpServer;
import dev.stepwright.local.lambda.HostedFunctions;
import dev.stepwright.local.lambda.InvokeApi;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.lambda.LambdaSettings;
import dev.stepwright.local.states.StepFunctionsService;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.ManifestReader;
import dev.stepwright.manifest.WorkflowEntry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A compiled application running on this machine: Step Functions and Lambda APIs, HTTP gateway and steps. */
public final class LocalCloud implements AutoCloseable {

    private final Manifest manifest;
    private final StartedParts parts;
    private final StepFunctionsService stepFunctions;
    private final LocalHttpServer api;
    private final LocalHttpServer gateway;

    private LocalCloud(Manifest manifest, LocalCloudSettings settings, StartedParts parts) {
        this.manifest = manifest;
        this.parts = parts;
        LocalCloudListener listener = settings.listener();
        LambdaHost lambda =
                parts.add(LambdaHost.start(manifest.functions(), lambdaSettings(settings)), LambdaHost::close);
        HostedFunctions functions = parts.add(new HostedFunctions(lambda), HostedFunctions::close);
        SystemClock timers = parts.add(new SystemClock(), SystemClock::close);
        Engine engine = Engine.calling(functions).clock(timers).build();
        stepFunctions = parts.add(
                new StepFunctionsService(
                        engine, Clock.systemUTC(), listener::executionEvent, listener::internalFailure),
                StepFunctionsService::close);
        Workflows.create(manifest, settings.manifestFolder(), stepFunctions);
        api = parts.add(
                LocalHttpServer.start(
                        settings.host(),
                        settings.apiPort(),
                        Math.max(StepFunctionsService.BODY_LIMIT, LambdaHost.PAYLOAD_LIMIT),
                        new ApiEndpoint(stepFunctions.api(), new InvokeApi(lambda)),
                        listener::internalFailure),
                LocalHttpServer::close);
        gateway = parts.add(
                LocalHttpServer.start(
                        settings.host(),
                        settings.gatewayPort(),
                        HttpGateway.BODY_LIMIT,
                        new HttpGateway(manifest.routes(), lambda::invoke, Clock.systemUTC(), heardBy(listener)),
                        listener::internalFailure),
                LocalHttpServer::close);
    }

    /**
     * Starts everything; steps start with their first call.
     *
     * @throws dev.stepwright.manifest.ManifestException if there is no readable manifest
     * @throws dev.stepwright.local.http.PortInUseException if another program has one of the ports
     * @throws LocalCloudException if the application cannot be run
     */
    public static LocalCloud start(LocalCloudSettings settings) {
        Manifest manifest = new ManifestReader().read(settings.manifestFolder());
        FunctionCheck.check(manifest.functions(), settings);
        StartedParts parts = new StartedParts();
        try {
            return new LocalCloud(manifest, settings, parts);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** Where Step Functions and Lambda answer, for example {@code http://127.0.0.1:8083}. */
    public String apiEndpoint() {
        return api.endpoint();
    }

    /** Where the HTTP routes answer, for example {@code http://127.0.0.1:3000}. */
    public String gatewayEndpoint() {
        return gateway.endpoint();
    }

    /**
     * Starts an execution of a workflow of the manifest.
     *
     * @param name empty for a random one
     * @param input JSON text
     * @throws LocalCloudException if there is no such workflow, or the name or the input is refused
     */
    public Execution startExecution(String workflow, Optional<String> name, String input) {
        requireWorkflow(workflow);
        try {
            return stepFunctions.start(workflow, name, input);
        } catch (ApiException e) {
            throw new LocalCloudException(
                    "The workflow '%s' cannot be started: %s".formatted(workflow, e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        parts.close();
    }

    private void requireWorkflow(String name) {
        if (manifest.workflow(name).isEmpty()) {
            List<String> known =
                    manifest.workflows().stream().map(WorkflowEntry::name).toList();
            throw new LocalCloudException("There is no workflow '%s'. The manifest lists %s.".formatted(name, known));
        }
    }

    private static LambdaSettings lambdaSettings(LocalCloudSettings settings) {
        return new LambdaSettings(
                settings.javaExecutable(),
                settings.functionClassPath(),
                settings.functionEnvironment(),
                settings.maxProcessesPerFunction(),
                settings.listener()::stepOutput);
    }

    private static GatewayListener heardBy(LocalCloudListener listener) {
        return new GatewayListener() {
            @Override
            public void answered(String method, String path, int status) {
                listener.requestAnswered(method, path, status);
            }

            @Override
            public void failed(String function, String reason) {
                listener.requestFailed(function, reason);
            }
        };
    }
}
