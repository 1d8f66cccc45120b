package dev.stepwright.local.gateway;

import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.manifest.RouteTarget;
import java.nio.charset.StandardCharsets;

/** What the routes of an application that was not deployed lead to. */
public final class RouteTargets {

    private final LambdaProxy functions;
    private final WorkflowStarter workflows;

    /** @param workflows starts workflows by their names */
    public RouteTargets(LambdaProxy functions, WorkflowStarter workflows) {
        this.functions = functions;
        this.workflows = workflows;
    }

    HttpReply call(RoutePattern.Match<RouteTarget> match, HttpRequest request, String requestId)
            throws InterruptedException {
        RouteTarget target = match.route().target();
        return target instanceof RouteTarget.ToFunction function
                ? functions.call(function.name(), request, match, requestId)
                : start(target.name(), new String(request.body(), StandardCharsets.UTF_8));
    }

    private HttpReply start(String workflow, String body) throws InterruptedException {
        try {
            return HttpReply.json(
                    200, workflows.start(workflow, body.isEmpty() ? "{}" : body).toString());
        } catch (ApiException e) {
            return GatewayAnswer.serviceError(e);
        }
    }
}
