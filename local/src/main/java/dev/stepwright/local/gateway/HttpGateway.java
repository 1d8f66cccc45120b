package dev.stepwright.local.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.lambda.FunctionError;
import dev.stepwright.local.lambda.InvocationResult;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.RouteTarget;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers HTTP requests with the functions behind the routes, as an HTTP API with Lambda proxy integrations does. */
public final class HttpGateway implements HttpService {

    /** The most bytes of a request body that API Gateway accepts. */
    public static final int BODY_LIMIT = 10 << 20;

    /** How long an HTTP API waits for a function, whatever the function's own timeout. */
    private static final Duration INTEGRATION_TIMEOUT = Duration.ofSeconds(30);

    private final RouteTable routes;
    private final FunctionInvoker functions;
    private final Clock clock;
    private final GatewayListener listener;
    private final GatewayEvent events;
    private final GatewayAnswer answers = new GatewayAnswer();

    public HttpGateway(List<RouteEntry> routes, FunctionInvoker functions, Clock clock, GatewayListener listener) {
        this.routes = new RouteTable(routes);
        this.functions = functions;
        this.clock = clock;
        this.events = new GatewayEvent(clock);
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
            return message(413, "Request Entity Too Large");
        }
        Optional<RoutePattern.Match> match = routes.find(request.method(), request.path());
        if (match.isEmpty()) {
            return message(404, "Not Found");
        }
        RouteTarget target = match.get().route().target();
        return target instanceof RouteTarget.ToFunction function
                ? call(function.name(), request, match.get(), requestId)
                : failed(target.name(), "this gateway starts no workflows; start it through the Step Functions API");
    }

    private HttpReply call(String function, HttpRequest request, RoutePattern.Match match, String requestId)
            throws InterruptedException {
        byte[] event = event(request, match, requestId);
        if (event.length > LambdaHost.PAYLOAD_LIMIT) {
            listener.failed(function, "the request is larger than the 6 MB that a Lambda function takes");
            return message(413, "Request Entity Too Large");
        }
        Instant start = clock.instant();
        Optional<InvocationResult> result = functions.invoke(function, event);
        Duration taken = Duration.between(start, clock.instant());
        if (taken.compareTo(INTEGRATION_TIMEOUT) > 0) {
            listener.failed(function, "it took %d seconds; API Gateway waits 30".formatted(taken.toSeconds()));
            return message(503, "Service Unavailable");
        }
        return result.isPresent() ? reply(function, result.get()) : failed(function, "there is no such function");
    }

    private byte[] event(HttpRequest request, RoutePattern.Match match, String requestId) {
        ObjectNode event = events.of(request, match, requestId);
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private HttpReply reply(String function, InvocationResult result) {
        if (result.failed()) {
            return failed(function, FunctionError.of(result).toString());
        }
        try {
            return answers.read(result.payload());
        } catch (BadAnswerException e) {
            return failed(function, e.getMessage());
        }
    }

    private HttpReply failed(String function, String reason) {
        listener.failed(function, reason);
        return message(500, "Internal Server Error");
    }

    private static HttpReply message(int status, String message) {
        return HttpReply.json(status, "{\"message\":\"" + message + "\"}");
    }
}
