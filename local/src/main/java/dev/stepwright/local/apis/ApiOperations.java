package dev.stepwright.local.apis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.ResourceTags;
import dev.stepwright.local.protocol.ResourceTags.Tagged;
import dev.stepwright.local.protocol.wire.RestRoute;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operations on APIs and their tags. */
final class ApiOperations {

    private static final List<String> MEMBERS = List.of(
            "name",
            "description",
            "version",
            "corsConfiguration",
            "disableExecuteApiEndpoint",
            "routeSelectionExpression",
            "apiKeySelectionExpression",
            "ipAddressType");
    private static final Pattern ARN = Pattern.compile("arn:[^:]*:apigateway:[^:]*::/apis/([a-z0-9]+)(/stages/.+)?");
    private static final String TAGS = "/v2/tags/{resourceArn}";

    private final ResourceTags tags = new ResourceTags("tags", this::tagged);
    private final ApiStore apis;
    private final UnaryOperator<String> endpoints;
    private final Clock clock;

    /** @param endpoints gives the address of an API by its id */
    ApiOperations(ApiStore apis, UnaryOperator<String> endpoints, Clock clock) {
        this.apis = apis;
        this.endpoints = endpoints;
        this.clock = clock;
    }

    List<RestRoute> routes() {
        return List.of(
                RestRoute.of("POST", "/v2/apis", 201, "CreateApi", this::create),
                RestRoute.of("GET", "/v2/apis", 200, "GetApis", this::list),
                RestRoute.of("GET", "/v2/apis/{apiId}", 200, "GetApi", parameters -> json(apis.of(parameters))),
                RestRoute.of("PATCH", "/v2/apis/{apiId}", 200, "UpdateApi", this::update),
                RestRoute.of("DELETE", "/v2/apis/{apiId}", 204, "DeleteApi", this::delete),
                RestRoute.of("POST", TAGS, 201, "TagResource", tags::tag),
                RestRoute.of("DELETE", TAGS, 204, "UntagResource", tags::untag),
                RestRoute.of("GET", TAGS, 200, "GetTags", tags::list));
    }

    private ObjectNode create(Parameters parameters) {
        parameters.text("name", 128);
        if (!parameters.text("protocolType", 16).equals("HTTP")) {
            throw ApiErrors.badRequest("The local cloud serves APIs of protocolType HTTP only.");
        }
        if (parameters.has("target") || parameters.has("routeKey")) {
            throw ApiErrors.badRequest(
                    "The local cloud has no quick create. Create the integration, the route and the stage.");
        }
        String id = apis.newId(10);
        ObjectNode settings = Json.object()
                .put("apiId", id)
                .put("apiEndpoint", endpoints.apply(id))
                .put("protocolType", "HTTP")
                .put(
                        "createdDate",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("routeSelectionExpression", "$request.method $request.path")
                .put("apiKeySelectionExpression", "$request.header.x-api-key")
                .put("disableExecuteApiEndpoint", false)
                .put("ipAddressType", "ipv4");
        HttpApi api = new HttpApi(id, Members.merged(settings, parameters, MEMBERS));
        api.tags.put(parameters.textMap("tags"), id);
        apis.add(api);
        return json(api);
    }

    private ObjectNode update(Parameters parameters) {
        HttpApi api = apis.of(parameters);
        api.settings = Members.merged(api.settings, parameters, MEMBERS);
        return json(api);
    }

    private ObjectNode delete(Parameters parameters) {
        apis.remove(apis.of(parameters));
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        return Members.page(apis.all(), api -> api.id, ApiOperations::json, parameters);
    }

    private Tagged tagged(Parameters parameters) {
        String arn = parameters.text("resourceArn", 2048);
        Matcher matcher = ARN.matcher(arn);
        if (!matcher.matches()) {
            throw ApiErrors.badRequest("Invalid resource ARN: " + arn);
        }
        if (matcher.group(2) != null) {
            throw ApiErrors.badRequest("The local cloud keeps tags of APIs, not of stages.");
        }
        HttpApi api = apis.require(matcher.group(1));
        return new Tagged(api.tags, api.id);
    }

    private static ObjectNode json(HttpApi api) {
        ObjectNode json = api.settings.deepCopy();
        json.set("tags", api.tags.object());
        return json;
    }
}
