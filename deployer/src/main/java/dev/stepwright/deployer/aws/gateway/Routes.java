package dev.stepwright.deployer.aws.gateway;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.HttpApi;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import dev.stepwright.deployer.stack.Route;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.apigatewayv2.model.AuthorizationType;

/** Routes of the HTTP API, each with an integration of its own. */
public final class Routes implements ResourceKind<Route> {

    /** Who may call, if somebody restricted it; the deployer's routes are open. */
    static final String AUTHORIZATION = "authorization";

    private final Look look;
    private final ApiReads reads;
    private final RouteChanges changes;

    public Routes(Look look, ApiReads reads) {
        this.look = look;
        this.reads = reads;
        this.changes = new RouteChanges(look, reads);
    }

    @Override
    public ResourceType type() {
        return ResourceType.ROUTE;
    }

    @Override
    public Optional<Observed> observe(Route desired) {
        RouteTable table = reads.routes();
        return table.route(desired.key()).map(route -> {
            Attributes.Builder attributes = Attributes.builder();
            table.integration(route).ifPresent(used -> Integrations.describe(attributes, used));
            if (route.authorizationType() != null && route.authorizationType() != AuthorizationType.NONE) {
                attributes.add(AUTHORIZATION, route.authorizationTypeAsString());
            }
            if (!table.unused().isEmpty() && reportsUnused(desired, table)) {
                attributes.add(Route.UNUSED_INTEGRATIONS, table.unused().size());
            }
            return Observed.of(desired.id(), true, attributes.build());
        });
    }

    /** One route is enough to say it: the first of those that exist. */
    private boolean reportsUnused(Route desired, RouteTable table) {
        return look.desired(Route.class).stream()
                .map(Route::key)
                .filter(key -> table.route(key).isPresent())
                .findFirst()
                .equals(Optional.of(desired.key()));
    }

    /** With an API its routes go by themselves. */
    @Override
    public List<Observed> strays(Collection<Route> desired) {
        if (!look.desires(HttpApi.id(look.names().api()))) {
            return List.of();
        }
        List<String> keys = desired.stream().map(Route::key).toList();
        return reads.routes().routes().stream()
                .map(software.amazon.awssdk.services.apigatewayv2.model.Route::routeKey)
                .filter(key -> !keys.contains(key))
                .map(key -> Observed.stray(Route.id(look.names().api(), key)))
                .toList();
    }

    @Override
    public Map<String, String> create(Route desired, Outputs outputs) {
        changes.put(outputs.require(HttpApi.id(desired.api()), Outputs.API_ID), desired);
        return Map.of();
    }

    @Override
    public Map<String, String> update(Route desired, Observed observed, Collection<String> changed, Outputs outputs) {
        return create(desired, outputs);
    }

    @Override
    public void delete(Observed observed) {
        String name = observed.id().name();
        String key = name.substring(name.indexOf(' ') + 1);
        reads.kept().ifPresent(api -> Answers.unless(() -> changes.remove(api.apiId(), key), ApiReads.NONE));
    }
}
