package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lambda.LogType;
import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.functions.kept.KeptFunctions;
import dev.stepwright.local.functions.store.DeployedFunction;
import dev.stepwright.local.functions.store.FunctionPackage;
import dev.stepwright.local.functions.store.FunctionReference;
import dev.stepwright.local.functions.store.FunctionStore;
import dev.stepwright.local.functions.store.FunctionVersion;
import dev.stepwright.local.functions.store.PackageStore;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.http.LaterService;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.lambda.InvocationResult;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.wire.RestProtocol;
import dev.stepwright.local.protocol.wire.RestRoute;
import dev.stepwright.local.store.Archive;
import dev.stepwright.manifest.FunctionEntry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lambda of one Region. */
public final class FunctionService implements HttpService {

    private final FunctionStore functions;
    private final Optional<KeptFunctions> kept;
    private final FunctionInvocations invocations;
    private final RoleAccess roles;
    private final ExecutorService threads;
    private final Clock clock;
    private final HttpService management;
    private final HttpService invoke;

    /**
     * What functions are run with, which all Regions share.
     *
     * @param objects where CreateFunction finds zip files in buckets
     * @param maxProcesses child JVMs of one version at most
     * @param archive keeps what is deployed through the end of the process, if there is one
     * @param threads for calls
     */
    public record Platform(
            LambdaHost host,
            PackageStore packages,
            CodeSource.Objects objects,
            RoleAccess roles,
            int maxProcesses,
            Optional<Archive> archive,
            ExecutorService threads) {}

    public FunctionService(LocalRegion region, Platform platform, Clock clock, Consumer<Throwable> failures) {
        functions = new FunctionStore(region);
        kept = platform.archive().map(archive -> new KeptFunctions(archive, region, functions, platform.packages()));
        invocations = new FunctionInvocations(region, functions, platform.host(), platform.maxProcesses());
        roles = platform.roles();
        threads = platform.threads();
        this.clock = clock;
        management = new LaterService(() -> new RestProtocol("Lambda", routes(platform, clock), failures));
        invoke = new InvokeApi(invocations, threads);
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        boolean invocation = InvokeApi.PATH.matcher(request.path()).matches();
        return (invocation ? invoke : management).answer(request);
    }

    /** Adds a function that runs without having been packaged; one that was deployed keeps its versions and aliases. */
    public void add(FunctionEntry entry, Path taskRoot) {
        ObjectNode settings = FunctionSettings.defaults(entry.name())
                .put("Handler", entry.handlerClass())
                .put("Runtime", "java17")
                .put("Role", LocalAccount.roleArn(entry.name()))
                .put("MemorySize", entry.settings().memoryMb())
                .put("Timeout", entry.settings().timeoutSeconds());
        FunctionPackage code = FunctionPackage.ofFolder(taskRoot);
        DeployedFunction function =
                functions.find(entry.name()).orElseGet(() -> function(entry.name(), code, settings));
        function.change(code, settings, clock.instant());
        function.reserveConcurrency(entry.settings().reservedConcurrency());
        functions.add(function);
    }

    private DeployedFunction function(String name, FunctionPackage code, ObjectNode settings) {
        FunctionVersion latest = FunctionVersion.of(LambdaHost.LATEST, code, settings, "", clock.instant());
        return new DeployedFunction(name, functions.region().functionArn(name), latest);
    }

    /** The functions as executions call them. */
    public LambdaFunctions calledBy(String roleArn) {
        return new FunctionTasks(functions, invocations, roles, roleArn, threads);
    }

    /**
     * Calls a function.
     *
     * @param function its name or ARN, with a qualifier or without
     * @throws ApiException if there is no such function
     */
    public InvocationOutcome invoke(String function, byte[] payload) throws InterruptedException {
        return invocations.invoke(FunctionReference.parse(function), payload, LogType.NONE);
    }

    /** Calls a function as {@link #invoke} does; empty if that is refused. */
    public Optional<InvocationResult> tryInvoke(String function, byte[] payload) throws InterruptedException {
        try {
            return Optional.of(invoke(function, payload).result());
        } catch (ApiException e) {
            return Optional.empty();
        }
    }

    /** Whether the function's policy lets a service call it on behalf of a resource. */
    public boolean permits(String function, String servicePrincipal, String sourceArn) {
        FunctionReference reference = FunctionReference.parse(function);
        return functions
                .find(reference.name())
                .filter(found ->
                        found.permissions.allows(reference.qualifier().orElse(""), servicePrincipal, sourceArn))
                .isPresent();
    }

    /** Whether the function's role lets Lambda make a log group for it. */
    public boolean mayCreateLogGroup(String function, String logGroupArn) {
        return functions
                .find(function)
                .filter(found -> roles.allows(
                        found.latest().settings().path("Role").asText(), "logs:CreateLogGroup", logGroupArn))
                .isPresent();
    }

    private List<RestRoute> routes(Platform platform, Clock time) {
        FunctionSettings settings = new FunctionSettings(roles);
        CodeSource code = new CodeSource(platform.packages(), platform.objects());
        return Stream.of(
                        new FunctionOperations(functions, settings, code, invocations, time).routes(),
                        new UpdateOperations(functions, settings, code, invocations, time).routes(),
                        new AliasOperations(functions).routes(),
                        new PermissionOperations(functions).routes(),
                        new AttributeOperations(functions, invocations).routes())
                .flatMap(List::stream)
                .map(route -> kept.map(folder -> route.followedBy(folder::keep)).orElse(route))
                .toList();
    }
}
