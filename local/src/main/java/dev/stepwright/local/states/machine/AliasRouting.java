package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.machine.store.MachineAlias.Route;
import dev.stepwright.local.states.machine.store.StatesArn;
import dev.stepwright.local.states.machine.store.VersionStore;
import java.util.ArrayList;
import java.util.List;

/** Reads the routing configuration of an alias, and refuses it as the service does. */
final class AliasRouting {

    private static final int MOST = 2;

    private final VersionStore versions;

    AliasRouting(VersionStore versions) {
        this.versions = versions;
    }

    /** @throws ApiException if its form is refused */
    List<Route> read(JsonNode configuration) {
        List<Route> routes = new ArrayList<>();
        for (JsonNode item : configuration) {
            routes.add(route(new Parameters(item), routes.size() + 1));
        }
        checkLength(routes);
        List<String> arns = routes.stream().map(Route::versionArn).toList();
        if (!arns.stream().allMatch(StatesArn::isQualified)) {
            throw ApiException.validation(
                    "Routing configuration must contain state machine version ARNs. Received: " + arns);
        }
        List<Integer> weights = routes.stream().map(Route::weight).toList();
        if (weights.stream().mapToInt(Integer::intValue).sum() != 100) {
            throw ApiException.validation("Sum of routing configuration weights must equal 100. Received: " + weights);
        }
        return List.copyOf(routes);
    }

    /** @throws ApiException if versions are the same, or do not exist */
    void check(List<Route> routes) {
        List<String> arns = routes.stream().map(Route::versionArn).toList();
        if (arns.stream().distinct().count() < arns.size()) {
            throw ApiException.validation(
                    "Routing configuration must contain distinct state machine version ARNs. Received: " + arns);
        }
        arns.forEach(this::checkExists);
    }

    private static Route route(Parameters route, int position) {
        String member = "routingConfiguration." + position + ".member.weight";
        int weight = route.number("weight").orElseThrow(() -> ApiException.constraint("null", member, "not be null"));
        if (weight > 100) {
            throw ApiException.constraint("'" + weight + "'", member, "have value less than or equal to 100");
        }
        if (weight < 0) {
            throw ApiException.constraint("'" + weight + "'", member, "have value greater than or equal to 0");
        }
        return new Route(route.text("stateMachineVersionArn", 256), weight);
    }

    private static void checkLength(List<Route> routes) {
        if (routes.isEmpty() || routes.size() > MOST) {
            List<String> items = routes.stream()
                    .map(route -> "RoutingConfigurationListItem(stateMachineVersionArn=%s, weight=%d)"
                            .formatted(route.versionArn(), route.weight()))
                    .toList();
            throw ApiException.constraint(
                    "'" + items + "'",
                    "routingConfiguration",
                    routes.isEmpty()
                            ? "have length greater than or equal to 1"
                            : "have length less than or equal to 2");
        }
    }

    private void checkExists(String version) {
        if (versions.find(version).isEmpty()) {
            throw ApiException.service("ResourceNotFound", "Resource not found", version);
        }
    }
}
