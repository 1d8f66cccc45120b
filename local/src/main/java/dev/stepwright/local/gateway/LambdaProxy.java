package dev.stepwright.local.gateway;

import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.lambda.FunctionError;
import dev.stepwright.local.lambda.InvocationResult;
import dev.stepwright.local.lambda.LambdaHost;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Hands a request to a function and makes its answer the response. */
public final class LambdaProxy {

    /** How long an HTTP API waits for a function, whatever the function's own timeout. */
    private static final Duration INTEGRATION_TIMEOUT = Duration.ofSeconds(30);

    private final FunctionInvoker functions;
    private final Clock clock;
    private final GatewayListener listener;
    private final GatewayEvent events;
    private final GatewayAnswer answers = new GatewayAnswer();

    /** @param apiId of the API in the events that functions get */
    public LambdaProxy(String apiId, FunctionInvoker functions, Clock clock, GatewayListener listener) {
        this.functions = functions;
        this.clock = clock;
        this.events = new GatewayEvent(apiId, clock);
        this.listener = listener;
    }

    public HttpReply call(String function, HttpRequest request, RoutePattern.Match<?> match, String requestId)
            throws InterruptedException {
        byte[] event = events.of(request, match, requestId).toString().getBytes(StandardCharsets.UTF_8);
        if (event.length > LambdaHost.PAYLOAD_LIMIT) {
            listener.failed(function, "the request is larger than the 6 MB that a Lambda function takes");
            return GatewayAnswer.message(413, "Request Entity Too Large");
        }
        Instant start = clock.instant();
        Optional<InvocationResult> result = functions.invoke(function, event);
        Duration taken = Duration.between(start, clock.instant());
        if (taken.compareTo(INTEGRATION_TIMEOUT) > 0) {
            listener.failed(function, "it took %d seconds; API Gateway waits 30".formatted(taken.toSeconds()));
            return GatewayAnswer.message(503, "Service Unavailable");
        }
        return result.isPresent() ? reply(function, result.get()) : failed(function, "there is no such function");
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
        return GatewayAnswer.message(500, "Internal Server Error");
    }
}
