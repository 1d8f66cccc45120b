package dev.stepwright.local.apis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.functions.FunctionService;
import dev.stepwright.local.gateway.FunctionInvoker;
import dev.stepwright.local.gateway.GatewayAnswer;
import dev.stepwright.local.gateway.GatewayListener;
import dev.stepwright.local.gateway.LambdaProxy;
import dev.stepwright.local.gateway.RoutePattern;
import dev.stepwright.local.gateway.RouteTable;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.manifest.RouteEntry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers requests to the routes of deployed APIs, in their stage {@code $default}. */
final class ApiServer {

    private static final String STAGE = "$default";
    private static final String CATCH_ALL = "$default";

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
        Optional<RoutePattern.Match> match = find(api, request);
        HttpReply reply = match.isPresent()
                ? call(api, match.get(), request, requestId)
                : GatewayAnswer.message(404, "Not Found");
        listener.answered(request.method(), request.path(), reply.status());
        return reply.withHeader("apigw-requestid", requestId);
    }

    /** An integration's target takes the place of a function's name in the table. */
    private static Optional<RoutePattern.Match> find(HttpApi api, HttpRequest request) {
        if (!api.stages.containsKey(STAGE)) {
            return Optional.empty();
        }
        List<RouteEntry> entries = api.routes.values().stream()
                .filter(route -> !key(route).equals(CATCH_ALL))
                .map(ApiServer::entry)
                .toList();
        return new RouteTable(entries).find(request.method(), request.path()).or(() -> catchAll(api));
    }

    private static RouteEntry entry(ObjectNode route) {
        String[] key = key(route).split(" ", 2);
        return new RouteEntry(key[0], key[1], target(route));
    }

    private static Optional<RoutePattern.Match> catchAll(HttpApi api) {
        return api.routes.values().stream()
                .filter(route -> key(route).equals(CATCH_ALL))
                .findFirst()
                .map(route -> new RoutePattern.Match(new RouteEntry(CATCH_ALL, "", target(route)), Map.of()));
    }

    private HttpReply call(HttpApi api, RoutePattern.Match match, HttpRequest request, String requestId)
            throws InterruptedException {
        ObjectNode integration = api.integrations.get(match.route().function());
        if (integration == null) {
            return failed(match.route().key(), "the route leads to no integration");
        }
        if (integration.has("integrationSubtype")) {
            return workflows.call(integration, new RequestValues(request, match, requestId).of(integration));
        }
        String function = integration.path("integrationUri").asText();
        String source = region.apiSourceArn(api.id, STAGE, match.route().key().trim());
        if (!functions.permits(function, "apigateway.amazonaws.com", source)) {
            return failed(function, "its policy does not let API Gateway call it for " + source);
        }
        return new LambdaProxy(api.id, invoker(), clock, listener).call(function, request, match, requestId);
    }

    private FunctionInvoker invoker() {
        return (function, payload) -> {
            try {
                return Optional.of(functions.invoke(function, payload).result());
            } catch (ApiException e) {
                return Optional.empty();
            }
        };
    }

    private HttpReply failed(String subject, String reason) {
        listener.failed(subject, reason);
        return GatewayAnswer.message(500, "Internal Server Error");
    }

    private static String key(ObjectNode route) {
        return route.path("routeKey").asText();
    }

    private static String target(ObjectNode route) {
        return route.path("target").asText().replaceFirst("^integrations/", "");
    }
}
