package dev.stepwright.local.apis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.RestRoute;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The operations on routes. */
final class RouteOperations {

    private static final String PATH = "/v2/apis/{apiId}/routes";
    private static final List<String> MEMBERS =
            List.of("routeKey", "target", "authorizationType", "apiKeyRequired", "operationName");
    private static final Pattern KEY = Pattern.compile("\\$default|(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ANY) /\\S*");

    private final ApiStore apis;

    RouteOperations(ApiStore apis) {
        this.apis = apis;
    }

    List<RestRoute> routes() {
        String one = PATH + "/{routeId}";
        return List.of(
                RestRoute.of("POST", PATH, 201, "CreateRoute", this::create),
                RestRoute.of("GET", PATH, 200, "GetRoutes", this::list),
                RestRoute.of("GET", one, 200, "GetRoute", this::route),
                RestRoute.of("PATCH", one, 200, "UpdateRoute", this::update),
                RestRoute.of("DELETE", one, 204, "DeleteRoute", this::delete));
    }

    private ObjectNode create(Parameters parameters) {
        ObjectNode start = Json.object()
                .put("routeId", apis.newId(7))
                .put("apiKeyRequired", false)
                .put("authorizationType", "NONE");
        return put(Members.merged(start, parameters, MEMBERS), parameters);
    }

    private ObjectNode update(Parameters parameters) {
        return put(Members.merged(route(parameters), parameters, MEMBERS), parameters);
    }

    private ObjectNode put(ObjectNode route, Parameters parameters) {
        HttpApi api = apis.of(parameters);
        String id = route.path("routeId").asText();
        String key = route.path("routeKey").asText();
        if (!KEY.matcher(key).matches()) {
            throw ApiErrors.badRequest(
                    "The provided route key is not formatted properly for HTTP protocol. Format should be \"<HTTP METHOD> /<RESOURCE PATH>\" or \"$default\"");
        }
        boolean taken = api.routes.values().stream()
                .anyMatch(other -> other.path("routeKey").asText().equals(key)
                        && !other.path("routeId").asText().equals(id));
        if (taken) {
            throw ApiErrors.conflict("Route with key " + key + " already exists for this API");
        }
        checkTarget(api, route.path("target").asText());
        if (!route.path("authorizationType").asText().equals("NONE")) {
            throw ApiErrors.badRequest("The local cloud serves routes of the authorizationType NONE only.");
        }
        api.routes.put(id, route);
        return route;
    }

    private static void checkTarget(HttpApi api, String target) {
        if (!target.isEmpty() && !api.integrations.containsKey(target.replaceFirst("^integrations/", ""))) {
            throw ApiErrors.badRequest("Unable to find Integration by id " + target + " within the provided API");
        }
    }

    private ObjectNode route(Parameters parameters) {
        String id = parameters.text("routeId", 64);
        return Optional.ofNullable(apis.of(parameters).routes.get(id))
                .orElseThrow(() -> ApiErrors.notFound("Route", id));
    }

    private ObjectNode list(Parameters parameters) {
        return Members.page(
                List.copyOf(apis.of(parameters).routes.values()),
                route -> route.path("routeId").asText(),
                route -> route,
                parameters);
    }

    private ObjectNode delete(Parameters parameters) {
        apis.of(parameters).routes.remove(route(parameters).path("routeId").asText());
        return Json.object();
    }
}
