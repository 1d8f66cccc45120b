package dev.stepwright.local.apis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.RestRoute;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The operations on stages. */
final class StageOperations {

    private static final String PATH = "/v2/apis/{apiId}/stages";
    private static final List<String> MEMBERS = List.of(
            "autoDeploy",
            "description",
            "stageVariables",
            "defaultRouteSettings",
            "routeSettings",
            "accessLogSettings",
            "tags");

    private final ApiStore apis;
    private final Clock clock;

    StageOperations(ApiStore apis, Clock clock) {
        this.apis = apis;
        this.clock = clock;
    }

    List<RestRoute> routes() {
        String one = PATH + "/{stageName}";
        return List.of(
                RestRoute.of("POST", PATH, 201, "CreateStage", this::create),
                RestRoute.of("GET", PATH, 200, "GetStages", this::list),
                RestRoute.of("GET", one, 200, "GetStage", this::stage),
                RestRoute.of("PATCH", one, 200, "UpdateStage", this::update),
                RestRoute.of("DELETE", one, 204, "DeleteStage", this::delete),
                RestRoute.of("GET", "/v2/apis/{apiId}/authorizers", 200, "GetAuthorizers", this::noAuthorizers));
    }

    private ObjectNode create(Parameters parameters) {
        HttpApi api = apis.of(parameters);
        String name = parameters.text("stageName", 128);
        if (api.stages.containsKey(name)) {
            throw ApiErrors.conflict("Stage already exists");
        }
        ObjectNode start =
                Json.object().put("stageName", name).put("autoDeploy", false).put("createdDate", now());
        start.putObject("defaultRouteSettings").put("detailedMetricsEnabled", false);
        return put(api, Members.merged(start, parameters, MEMBERS));
    }

    private ObjectNode update(Parameters parameters) {
        return put(apis.of(parameters), Members.merged(stage(parameters), parameters, MEMBERS));
    }

    private ObjectNode put(HttpApi api, ObjectNode stage) {
        stage.put("lastUpdatedDate", now());
        api.stages.put(stage.path("stageName").asText(), stage);
        return stage;
    }

    private ObjectNode stage(Parameters parameters) {
        String name = parameters.text("stageName", 128);
        return Optional.ofNullable(apis.of(parameters).stages.get(name))
                .orElseThrow(() -> ApiErrors.notFound("Stage", name));
    }

    private ObjectNode list(Parameters parameters) {
        return Members.page(
                List.copyOf(apis.of(parameters).stages.values()),
                stage -> stage.path("stageName").asText(),
                stage -> stage,
                parameters);
    }

    private ObjectNode delete(Parameters parameters) {
        apis.of(parameters).stages.remove(stage(parameters).path("stageName").asText());
        return Json.object();
    }

    private ObjectNode noAuthorizers(Parameters parameters) {
        apis.of(parameters);
        ObjectNode answer = Json.object();
        answer.putArray("items");
        return answer;
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
