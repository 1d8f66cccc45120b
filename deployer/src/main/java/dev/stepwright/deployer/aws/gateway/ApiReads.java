package dev.stepwright.deployer.aws.gateway;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.Memo;
import dev.stepwright.deployer.stack.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.apigatewayv2.model.Api;
import software.amazon.awssdk.services.apigatewayv2.model.GetApisResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetIntegrationsResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetRoutesResponse;
import software.amazon.awssdk.services.apigatewayv2.model.GetStageResponse;

/** Reads the application's API; what APIs and routes both need is read once. */
public final class ApiReads {

    static final String NONE = "NotFoundException";

    private final AwsClients clients;
    private final Names names;
    private final Memo<List<Api>> own = new Memo<>(this::ownNow);
    private final Memo<RouteTable> routes = new Memo<>(this::readRoutes);

    public ApiReads(AwsClients clients, Names names) {
        this.clients = clients;
        this.names = names;
    }

    /** The API that is kept, as it was when first looked at. */
    Optional<Api> kept() {
        return own.get().stream().findFirst();
    }

    int duplicates() {
        return Math.max(0, own.get().size() - 1);
    }

    /** All APIs with the application's tags, the one that is kept first: the oldest. */
    List<Api> ownNow() {
        List<Api> all = Answers.all(
                token -> clients.gateway().getApis(request -> request.nextToken(token)),
                GetApisResponse::items,
                GetApisResponse::nextToken);
        return all.stream()
                .filter(api -> names.owns(api.tags()))
                .sorted(Comparator.comparing(Api::createdDate).thenComparing(Api::apiId))
                .toList();
    }

    Optional<GetStageResponse> stage(String api, String name) {
        return Answers.find(
                () -> clients.gateway().getStage(request -> request.apiId(api).stageName(name)), NONE);
    }

    /** The routes of the API that is kept, as they were when first looked at. */
    RouteTable routes() {
        return routes.get();
    }

    private RouteTable readRoutes() {
        return kept().map(api -> routesNow(api.apiId())).orElse(RouteTable.EMPTY);
    }

    RouteTable routesNow(String api) {
        return new RouteTable(
                Answers.all(
                        token -> clients.gateway()
                                .getRoutes(request -> request.apiId(api).nextToken(token)),
                        GetRoutesResponse::items,
                        GetRoutesResponse::nextToken),
                Answers.all(
                        token -> clients.gateway()
                                .getIntegrations(request -> request.apiId(api).nextToken(token)),
                        GetIntegrationsResponse::items,
                        GetIntegrationsResponse::nextToken));
    }
}
