package dev.stepwright.local.apis;

import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.functions.FunctionService;
import dev.stepwright.local.gateway.GatewayListener;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.http.LaterService;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.wire.RestProtocol;
import dev.stepwright.local.states.StepFunctionsService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** API Gateway of one Region: its HTTP APIs and the requests to them. */
public final class HttpApiService {

    private final ApiStore apis = new ApiStore();
    private final ApiServer server;
    private final HttpService api;

    /**
     * What APIs lead to.
     *
     * @param endpoints gives the address of an API by its id
     */
    public record Backends(
            FunctionService functions,
            StepFunctionsService workflows,
            RoleAccess roles,
            UnaryOperator<String> endpoints,
            GatewayListener listener) {}

    public HttpApiService(LocalRegion region, Backends backends, Clock clock, Consumer<Throwable> failures) {
        server = new ApiServer(
                region,
                backends.functions(),
                new StepFunctionsIntegration(backends.workflows(), backends.roles()),
                backends.listener(),
                clock);
        api = new LaterService(() -> new RestProtocol(
                "API Gateway",
                Stream.of(
                                new ApiOperations(apis, backends.endpoints(), clock).routes(),
                                new IntegrationOperations(apis).routes(),
                                new RouteOperations(apis).routes(),
                                new StageOperations(apis, clock).routes())
                        .flatMap(List::stream)
                        .toList(),
                failures));
    }

    public HttpService api() {
        return api;
    }

    /** Answers a request to the API of an id; empty if there is none. */
    public Optional<HttpReply> serve(String apiId, HttpRequest request) throws InterruptedException {
        Optional<HttpApi> found = apis.find(apiId);
        return found.isPresent() ? Optional.of(server.answer(found.get(), request)) : Optional.empty();
    }

    /** The ids of the APIs that have a route for a request. */
    public List<String> routing(HttpRequest request) {
        return apis.all().stream()
                .filter(candidate -> server.routes(candidate, request))
                .map(candidate -> candidate.id)
                .toList();
    }
}
