package dev.stepwright.local;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.gateway.GatewayListener;
import dev.stepwright.local.gateway.HttpGateway;
import dev.stepwright.local.gateway.LambdaProxy;
import dev.stepwright.local.gateway.RouteTargets;
import dev.stepwright.local.http.LocalHttpServer;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.lambda.LambdaSettings;
import dev.stepwright.local.mocks.MockFile;
import dev.stepwright.local.mocks.MockFileException;
import dev.stepwright.local.mocks.TestCases;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.sdk.Endpoints;
import dev.stepwright.local.services.Account;
import dev.stepwright.local.services.DeployedApis;
import dev.stepwright.local.services.RegionServices;
import dev.stepwright.local.services.Regions;
import dev.stepwright.local.services.ServiceEndpoint;
import dev.stepwright.local.services.StartedParts;
import dev.stepwright.local.services.TaskSettings;
import dev.stepwright.local.states.kept.KeptStates;
import dev.stepwright.local.store.Archive;
import dev.stepwright.local.store.DataFolderException;
import dev.stepwright.local.store.WorkFolder;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.WorkflowEntry;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** AWS on this machine, as far as Stepwright needs it: with a compiled application in it, or empty for deployments. */
public final class LocalCloud implements AutoCloseable {

    private static final String API_ID = "local";

    private final Application application;
    private final StartedParts parts;
    private final Account account;
    private final Regions regions;
    private final RegionServices home;
    private final LocalHttpServer gateway;
    private final LocalHttpServer api;

    private LocalCloud(Application application, LocalCloudSettings settings, TestCases testCases, StartedParts parts) {
        this.application = application;
        this.parts = parts;
        LocalCloudListener listener = settings.listener();
        GatewayListener gatewayListener = heardBy(listener);
        TaskSettings tasks = new TaskSettings(
                new Endpoints(settings.endpoints(), System.getenv()), () -> URI.create(apiEndpoint()), testCases);
        Optional<Archive> archive = settings.dataFolder().map(folder -> open(folder, listener));
        archive.ifPresent(folder -> parts.add(folder, Archive::close));
        regions = new Regions(region -> region(region, settings, tasks, gatewayListener));
        WorkFolder work = parts.add(WorkFolder.of(settings.dataFolder()), WorkFolder::close);
        LambdaHost host = parts.add(
                LambdaHost.start(lambdaSettings(settings), work.part("runtime"), listener::internalFailure),
                LambdaHost::close);
        account = Account.start(parts, host, buckets(settings, work), work, archive, listener::internalFailure);
        parts.add(regions, Regions::close);
        home = regions.of(LocalRegion.DEFAULT.name());
        install(settings);
        archive.ifPresent(this::goOn);
        gateway = parts.add(
                LocalHttpServer.start(
                        settings.host(),
                        settings.gatewayPort(),
                        HttpGateway.BODY_LIMIT,
                        gateway(gatewayListener),
                        listener::internalFailure),
                LocalHttpServer::close);
        ServiceEndpoint endpoint = new ServiceEndpoint(account, regions);
        api = parts.add(
                LocalHttpServer.start(
                        settings.host(), settings.apiPort(), endpoint::bodyLimit, endpoint, listener::internalFailure),
                LocalHttpServer::close);
    }

    /**
     * Starts everything; functions start with their first call.
     *
     * @throws dev.stepwright.manifest.ManifestException if there should be a manifest and is no readable one
     * @throws dev.stepwright.local.http.PortInUseException if another program has one of the ports
     * @throws LocalCloudException if the application cannot be run, or there is a fault in the mock file
     */
    public static LocalCloud start(LocalCloudSettings settings) {
        Application application = Application.in(settings.manifestFolder());
        FunctionCheck.check(application.functions(), settings);
        TestCases testCases = settings.mocks().map(LocalCloud::testCases).orElse(TestCases.NONE);
        settings.bucketFolder().ifPresent(LocalCloud::requireFolder);
        StartedParts parts = new StartedParts();
        try {
            return new LocalCloud(application, settings, testCases, parts);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** Where the services answer, for example {@code http://127.0.0.1:8083}. */
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
     * @param workflow may end in {@code #} and the name of a test case of the mock file
     * @param name empty for a random one
     * @param input JSON text
     * @throws LocalCloudException if there is no such workflow, or the name or the input is refused
     */
    public Execution startExecution(String workflow, Optional<String> name, String input) {
        requireWorkflow(workflow.replaceFirst("#.*", ""));
        try {
            return home.workflows().start(workflow, name, input);
        } catch (ApiException e) {
            throw new LocalCloudException(
                    "The workflow '%s' cannot be started: %s".formatted(workflow, e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        parts.close();
    }

    /** Where buckets are kept: in the folder that stands for S3, or with everything else; empty if nothing is kept. */
    private static Optional<Path> buckets(LocalCloudSettings settings, WorkFolder work) {
        return settings.bucketFolder().or(() -> settings.dataFolder().map(folder -> work.part("buckets")));
    }

    private static void requireFolder(Path buckets) {
        if (!Files.isDirectory(buckets)) {
            throw new LocalCloudException(
                    "There is no folder %s. Create it, with a sub-folder for each bucket.".formatted(buckets));
        }
    }

    private void requireWorkflow(String name) {
        if (application.workflow(name).isEmpty()) {
            List<String> known =
                    application.workflows().stream().map(WorkflowEntry::name).toList();
            throw new LocalCloudException("There is no workflow '%s'. The manifest lists %s.".formatted(name, known));
        }
    }

    private static TestCases testCases(Path mocks) {
        try {
            return MockFile.read(mocks);
        } catch (MockFileException e) {
            throw new LocalCloudException(String.valueOf(e.getMessage()), e);
        }
    }

    private RegionServices region(
            LocalRegion region, LocalCloudSettings settings, TaskSettings tasks, GatewayListener gatewayListener) {
        return new RegionServices(
                region,
                account,
                tasks,
                settings.maxProcessesPerFunction(),
                settings.retainedExecutions(),
                id -> DeployedApis.endpoint(gatewayEndpoint(), id),
                settings.listener()::executionEvent,
                gatewayListener,
                settings.listener()::internalFailure);
    }

    private static Archive open(Path folder, LocalCloudListener listener) {
        try {
            return Archive.open(folder, listener::internalFailure);
        } catch (DataFolderException e) {
            throw new LocalCloudException(String.valueOf(e.getMessage()), e);
        }
    }

    /** It is closed before the functions are, so that their end is not taken for an answer. */
    private void goOn(Archive archive) {
        KeptStates.regions(archive)
                .forEach(region -> regions.of(region).workflows().goOn());
        parts.add(archive, Archive::close);
    }

    private void install(LocalCloudSettings settings) {
        for (FunctionEntry function : application.functions()) {
            unrestrictedRole(function.name());
            home.functions().add(function, settings.taskRoot().orElseThrow());
        }
        application.workflows().forEach(workflow -> unrestrictedRole(workflow.name()));
        Workflows.create(application, home.workflows());
    }

    private void unrestrictedRole(String name) {
        account.identity().roles().addUnrestricted(name, account.clock().instant());
    }

    private HttpGateway gateway(GatewayListener listener) {
        LambdaProxy functions = new LambdaProxy(API_ID, home.functions()::tryInvoke, account.clock(), listener);
        WorkflowRoutes workflows = new WorkflowRoutes(application, home.workflows());
        return new HttpGateway(
                application.routes(),
                new RouteTargets(functions, workflows),
                new DeployedApis(regions, listener),
                listener);
    }

    private LambdaSettings lambdaSettings(LocalCloudSettings settings) {
        return new LambdaSettings(
                settings.javaExecutable(),
                settings.functionEnvironment(),
                new FunctionLog(settings.listener(), regions));
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
