package dev.stepwright.deployer.aws.gateway;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.stack.Route;
import java.util.Optional;
import software.amazon.awssdk.services.apigatewayv2.ApiGatewayV2Client;
import software.amazon.awssdk.services.apigatewayv2.model.AuthorizationType;
import software.amazon.awssdk.services.apigatewayv2.model.Integration;

/**
 * Changes the routes of an API, one after the other: API Gateway refuses changes of one API that meet
 * (https://github.com/hashicorp/terraform-provider-aws/issues/18018).
 *
 * <p>CreateIntegration makes another integration each time the SDK sends it, so those that no route uses are looked for
 * after every change and deleted.
 */
final class RouteChanges {

    private final Look look;
    private final ApiReads reads;
    private final GatewayPatience patience;

    RouteChanges(Look look, ApiReads reads) {
        this.look = look;
        this.reads = reads;
        this.patience = new GatewayPatience(look);
    }

    /** Makes the route, or changes what is different about it. */
    synchronized void put(String api, Route desired) {
        RouteTable table = reads.routesNow(api);
        var route = table.route(desired.key());
        if (route.isPresent()) {
            change(api, desired, route.get(), table);
        } else {
            createRoute(api, desired, integration(api, desired, table));
        }
        deleteUnused(api);
    }

    private void change(
            String api,
            Route desired,
            software.amazon.awssdk.services.apigatewayv2.model.Route route,
            RouteTable table) {
        Optional<Integration> used = table.integration(route);
        boolean same = used.filter(each -> Integrations.isSame(desired.integration(), each))
                .isPresent();
        if (!same && used.isPresent() && canChange(desired, used.get(), table)) {
            patience.patiently(() -> gateway()
                    .updateIntegration(Integrations.update(api, used.get().integrationId(), desired.integration())));
        } else if (!same) {
            point(api, route.routeId(), integration(api, desired, table));
        }
        if (route.authorizationType() != null && route.authorizationType() != AuthorizationType.NONE) {
            patience.patiently(() -> gateway()
                    .updateRoute(request ->
                            request.apiId(api).routeId(route.routeId()).authorizationType(AuthorizationType.NONE)));
        }
    }

    /** An integration's type stays, and one that another route uses is not ours to change. */
    private static boolean canChange(Route desired, Integration used, RouteTable table) {
        return table.users(used) == 1
                && used.integrationSubtype() == null
                && desired.integration().subtype().isEmpty()
                && Route.Integration.PAYLOAD_FORMAT.equals(used.payloadFormatVersion())
                && Optional.ofNullable(used.credentialsArn())
                        .equals(desired.integration().credentialsArn());
    }

    /** The id of an integration that is as desired: one that an earlier run left, or a new one. */
    private String integration(String api, Route desired, RouteTable table) {
        return table.unused().stream()
                .filter(each -> Integrations.isSame(desired.integration(), each))
                .map(Integration::integrationId)
                .findFirst()
                .orElseGet(() -> patience.patiently(
                                () -> gateway().createIntegration(Integrations.create(api, desired.integration())))
                        .integrationId());
    }

    private void createRoute(String api, Route desired, String integration) {
        try {
            patience.patiently(() -> gateway()
                    .createRoute(request ->
                            request.apiId(api).routeKey(desired.key()).target(RouteTable.target(integration))));
        } catch (CallFailedException e) {
            if (!e.isOneOf("ConflictException")) {
                throw e;
            }
            String id = reads.routesNow(api)
                    .route(desired.key())
                    .orElseThrow(() -> e)
                    .routeId();
            point(api, id, integration);
        }
    }

    private void point(String api, String route, String integration) {
        patience.patiently(() -> gateway()
                .updateRoute(request -> request.apiId(api).routeId(route).target(RouteTable.target(integration))));
    }

    synchronized void remove(String api, String key) {
        RouteTable table = reads.routesNow(api);
        table.route(key)
                .ifPresent(route -> Answers.unless(
                        () -> patience.patiently(() -> gateway()
                                .deleteRoute(request -> request.apiId(api).routeId(route.routeId()))),
                        ApiReads.NONE));
        deleteUnused(api);
    }

    private void deleteUnused(String api) {
        for (Integration unused : reads.routesNow(api).unused()) {
            Answers.unless(
                    () -> patience.patiently(() -> gateway()
                            .deleteIntegration(request -> request.apiId(api).integrationId(unused.integrationId()))),
                    ApiReads.NONE);
        }
    }

    private ApiGatewayV2Client gateway() {
        return look.clients().gateway();
    }
}
