package dev.stepwright.local.apis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.functions.FunctionService;
import dev.stepwright.local.gateway.GatewayAnswer;
import dev.stepwright.local.gateway.GatewayListener;
import dev.stepwright.local.gateway.GatewayRoute;
import dev.stepwright.local.gateway.LambdaProxy;
import dev.stepwright.local.gateway.RoutePattern;
import dev.stepwright.local.gateway.RouteTable;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers requests to the routes of deployed APIs, in their stage {@code $default}. */
final class ApiServer {

    private static final String STAGE = "$default";

    private final LocalRegion region;
    private final FunctionService functions;
    private final StepFunctionsIntegration workflows;
    private final GatewayListener listener;
    private final Clock clock;

    ApiServer(
            LocalRegion region,
            FunctionService functions,
            StepFunctionsIntegration workflows,
            GatewayListener listener,
            Clock clock) {
        this.region = region;
        this.functions = functions;
        this.workflows = workflows;
        this.listener = listener;
        this.clock = clock;
    }

    /** Whether the API has a route for a request. */
    boolean routes(HttpApi api, HttpRequest request) {
        return find(api, request).isPresent();
    }

    HttpReply answer(HttpApi api, HttpRequest request) throws InterruptedException {
        String requestId = UUID.randomUUID().toString();
        Optional<RoutePattern.Match<String>> match = find(api, request);
        HttpReply reply = match.isPresent()
                ? call(api, match.get(), request, requestId)
                : GatewayAnswer.message(404, "Not Found");
        listener.answered(request.method(), request.path(), reply.status());
        return reply.withHeader("apigw-requestid", requestId);
    }

    private static Optional<RoutePattern.Match<String>> find(HttpApi api, HttpRequest request) {
        if (!api.stages.containsKey(STAGE)) {
            return Optional.empty();
        }
        List<GatewayRoute<String>> routes = api.routes.values().stream()
                .map(route -> new GatewayRoute<>(route.path("routeKey").asText(), target(route)))
                .toList();
        return new RouteTable<>(routes).find(request.method(), request.path());
    }

    private HttpReply call(HttpApi api, RoutePattern.Match<String> match, HttpRequest request, String requestId)
            throws InterruptedException {
        ObjectNode integration = api.integrations.get(match.route().target());
        if (integration == null) {
            return failed(match.route().key(), "the route leads to no integration");
        }
        if (integration.has("integrationSubtype")) {
            return workflows.call(integration, new RequestValues(request, match, requestId).of(integration));
        }
        String function = integration.path("integrationUri").asText();
        String source = region.apiSourceArn(api.id, STAGE, match.route().key());
        if (!functions.permits(function, "apigateway.amazonaws.com", source)) {
            return failed(function, "its policy does not let API Gateway call it for " + source);
        }
        return new LambdaProxy(api.id, functions::tryInvoke, clock, listener).call(function, request, match, requestId);
    }

    private HttpReply failed(String subject, String reason) {
        listener.failed(subject, reason);
        return GatewayAnswer.message(500, "Internal Server Error");
    }

    /** The id of the integration that a route leads to. */
    private static String target(ObjectNode route) {
        return route.path("target").asText().replaceFirst("^integrations/", "");
    }
}
