package dev.stepwright.deployer.aws.gateway;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.apigatewayv2.model.Integration;
import software.amazon.awssdk.services.apigatewayv2.model.Route;

/** The routes of an API and its integrations. */
record RouteTable(List<Route> routes, List<Integration> integrations) {

    static final RouteTable EMPTY = new RouteTable(List.of(), List.of());

    private static final String TARGET_PREFIX = "integrations/";

    static String target(String integrationId) {
        return TARGET_PREFIX + integrationId;
    }

    Optional<Route> route(String key) {
        return routes.stream().filter(route -> key.equals(route.routeKey())).findFirst();
    }

    Optional<Integration> integration(Route route) {
        return integrations.stream()
                .filter(each -> target(each.integrationId()).equals(route.target()))
                .findFirst();
    }

    /** The integrations that no route uses. */
    List<Integration> unused() {
        return integrations.stream().filter(each -> users(each) == 0).toList();
    }

    long users(Integration integration) {
        String target = target(integration.integrationId());
        return routes.stream().filter(route -> target.equals(route.target())).count();
    }
}
