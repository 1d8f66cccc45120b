package dev.stepwright.local.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Refused;
import dev.stepwright.local.task.TaskJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Makes the HTTP requests of tasks, and hands on the calls of services. */
public final class WebTasks implements ServiceCalls {

    /** What either of the two services waits for. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final WebAddresses addresses;
    private final WebTraces traces;
    private final ServiceCalls others;

    /** @param traces get what HTTP Tasks send and receive */
    public WebTasks(WebAddresses addresses, WebTraces traces, ServiceCalls others) {
        this.addresses = addresses;
        this.traces = traces;
        this.others = others;
    }

    @Override
    public CompletionStage<ServiceResponse> call(ServiceCall call) {
        return switch (call.action().resourceType()) {
            case "apigateway" -> send(call, WebErrors.API_GATEWAY, addresses::ofApi, Optional.empty());
            case "http" ->
                send(
                        call,
                        WebErrors.HTTP,
                        addresses::ofHttp,
                        traces.of(call.caller().executionArn()));
            default -> others.call(call);
        };
    }

    private CompletionStage<ServiceResponse> send(
            ServiceCall call, WebErrors errors, Function<ObjectNode, Optional<URI>> address, Optional<WebTrace> trace) {
        ObjectNode parameters = TaskJson.parameters(call);
        Optional<URI> found = address.apply(parameters);
        if (found.isEmpty()) {
            return CompletableFuture.completedFuture(Refused.of("States.Runtime", refusal(call, parameters)));
        }
        HttpRequest request = WebRequest.of(found.get(), parameters, LIMIT);
        trace.ifPresent(watching -> watching.sent(request, WebRequest.body(parameters)));
        return Client.SHARED
                .sendAsync(request, BodyHandlers.ofString())
                .whenComplete((response, thrown) ->
                        trace.filter(watching -> thrown == null).ifPresent(watching -> watching.received(response)))
                .handle((response, thrown) -> thrown == null ? errors.response(response) : errors.broken(thrown));
    }

    private static String refusal(ServiceCall call, ObjectNode parameters) {
        String service = call.action().service();
        return "The local cloud does not call %s for %s. Name an address that answers for it, -Dsfn.endpoints=%s=http://…, or"
                        .formatted(parameters.path("ApiEndpoint").asText(), call.action(), service)
                + " mock the state, -Dsfn.mocks=<file>.";
    }

    /**
     * Made for the first request: a client reads all certificates that the JDK trusts, which takes a quarter of a
     * second.
     */
    private static final class Client {
        static final HttpClient SHARED =
                HttpClient.newBuilder().connectTimeout(LIMIT).build();
    }
}
