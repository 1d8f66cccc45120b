package dev.stepwright.local.apis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.RestRoute;
import java.util.List;
import java.util.Optional;

/** The operations on integrations. */
final class IntegrationOperations {

    private static final String PATH = "/v2/apis/{apiId}/integrations";
    private static final List<String> MEMBERS = List.of(
            "integrationType",
            "integrationSubtype",
            "integrationUri",
            "integrationMethod",
            "connectionType",
            "payloadFormatVersion",
            "credentialsArn",
            "requestParameters",
            "timeoutInMillis",
            "description");

    private final ApiStore apis;

    IntegrationOperations(ApiStore apis) {
        this.apis = apis;
    }

    List<RestRoute> routes() {
        String one = PATH + "/{integrationId}";
        return List.of(
                RestRoute.of("POST", PATH, 201, "CreateIntegration", this::create),
                RestRoute.of("GET", PATH, 200, "GetIntegrations", this::list),
                RestRoute.of("GET", one, 200, "GetIntegration", this::integration),
                RestRoute.of("PATCH", one, 200, "UpdateIntegration", this::update),
                RestRoute.of("DELETE", one, 204, "DeleteIntegration", this::delete));
    }

    private ObjectNode create(Parameters parameters) {
        String id = apis.newId(7);
        ObjectNode start = Json.object()
                .put("integrationId", id)
                .put("connectionType", "INTERNET")
                .put("timeoutInMillis", 30_000);
        ObjectNode integration = checked(Members.merged(start, parameters, MEMBERS));
        apis.of(parameters).integrations.put(id, integration);
        return integration;
    }

    private ObjectNode update(Parameters parameters) {
        ObjectNode present = integration(parameters);
        ObjectNode changed = checked(Members.merged(present, parameters, MEMBERS));
        apis.of(parameters).integrations.put(present.path("integrationId").asText(), changed);
        return changed;
    }

    private static ObjectNode checked(ObjectNode integration) {
        if (!integration.path("integrationType").asText().equals("AWS_PROXY")) {
            throw ApiErrors.badRequest("The local cloud serves integrations of the type AWS_PROXY only.");
        }
        String subtype = integration.path("integrationSubtype").asText();
        if (!subtype.isEmpty()) {
            StepFunctionsIntegration.check(integration);
        } else if (integration.path("integrationUri").asText().isEmpty()) {
            throw ApiErrors.badRequest("Integration URI is required: the ARN of a function.");
        } else {
            checkLambda(integration);
        }
        return integration;
    }

    private static void checkLambda(ObjectNode integration) {
        if (!integration.has("integrationMethod")) {
            integration.put("integrationMethod", "POST");
        }
        if (!integration.path("payloadFormatVersion").asText().equals("2.0")) {
            throw ApiErrors.badRequest("The local cloud serves the PayloadFormatVersion 2.0 only.");
        }
    }

    private ObjectNode integration(Parameters parameters) {
        String id = parameters.text("integrationId", 64);
        return Optional.ofNullable(apis.of(parameters).integrations.get(id))
                .orElseThrow(() -> ApiErrors.notFound("Integration", id));
    }

    private ObjectNode list(Parameters parameters) {
        return Members.page(
                List.copyOf(apis.of(parameters).integrations.values()),
                integration -> integration.path("integrationId").asText(),
                integration -> integration,
                parameters);
    }

    private ObjectNode delete(Parameters parameters) {
        String id = integration(parameters).path("integrationId").asText();
        HttpApi api = apis.of(parameters);
        List<String> users = api.routes.values().stream()
                .filter(route -> route.path("target").asText().equals("integrations/" + id))
                .map(route -> route.path("routeId").asText())
                .toList();
        if (!users.isEmpty()) {
            throw ApiErrors.conflict(
                    "Cannot delete Integration '%s' due to active routes: %s".formatted(id, String.join(", ", users)));
        }
        api.integrations.remove(id);
        return Json.object();
    }
}
