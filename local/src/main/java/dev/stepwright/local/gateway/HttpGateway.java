package dev.stepwright.local.gateway;

import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.manifest.RouteEntry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers HTTP requests with the functions behind the routes, as an HTTP API with Lambda proxy integrations does. */
public final class HttpGateway implements HttpService {

    /** The most bytes of a request body that API Gateway accepts. */
    public static final int BODY_LIMIT = 10 << 20;

    private static final String API_ID = "local";

    private final RouteTable routes;
    private final LambdaProxy proxy;
    private final HttpService otherwise;
    private final GatewayListener listener;

    /** @param otherwise answers requests that no route fits */
    public HttpGateway(
            List<RouteEntry> routes,
            FunctionInvoker functions,
            HttpService otherwise,
            Clock clock,
            GatewayListener listener) {
        this.routes = new RouteTable(routes);
        this.proxy = new LambdaProxy(API_ID, functions, clock, listener);
        this.otherwise = otherwise;
        this.listener = listener;
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        String requestId = UUID.randomUUID().toString();
        HttpReply reply = route(request, requestId).withHeader("apigw-requestid", requestId);
        listener.answered(request.method(), request.path(), reply.status());
        return reply;
    }

    private HttpReply route(HttpRequest request, String requestId) throws InterruptedException {
        if (request.body().length > BODY_LIMIT) {
            return GatewayAnswer.message(413, "Request Entity Too Large");
        }
        Optional<RoutePattern.Match> match = routes.find(request.method(), request.path());
        return match.isPresent()
                ? proxy.call(match.get().route().function(), request, match.get(), requestId)
                : otherwise.answer(request);
    }
}
