package dev.stepwright.local.gateway;

import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.RouteTarget;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers HTTP requests with the functions and workflows behind an application's routes, as an HTTP API does. */
public final class HttpGateway implements HttpService {

    /** The most bytes of a request body that API Gateway accepts. */
    public static final int BODY_LIMIT = 10 << 20;

    private final RouteTable<RouteTarget> routes;
    private final RouteTargets targets;
    private final HttpService otherwise;
    private final GatewayListener listener;

    /** @param otherwise answers requests that no route fits, and says so to the listener itself */
    public HttpGateway(List<RouteEntry> routes, RouteTargets targets, HttpService otherwise, GatewayListener listener) {
        this.routes = new RouteTable<>(routes.stream().map(GatewayRoute::of).toList());
        this.targets = targets;
        this.otherwise = otherwise;
        this.listener = listener;
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        boolean tooLarge = request.body().length > BODY_LIMIT;
        Optional<RoutePattern.Match<RouteTarget>> match = routes.find(request.method(), request.path());
        if (match.isEmpty() && !tooLarge) {
            return otherwise.answer(request);
        }
        String requestId = UUID.randomUUID().toString();
        HttpReply reply = tooLarge
                ? GatewayAnswer.message(413, "Request Entity Too Large")
                : targets.call(match.orElseThrow(), request, requestId);
        listener.answered(request.method(), request.path(), reply.status());
        return reply.withHeader("apigw-requestid", requestId);
    }
}
