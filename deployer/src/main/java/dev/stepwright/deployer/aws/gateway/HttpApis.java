package dev.stepwright.deployer.aws.gateway;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.OwnTags;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.HttpApi;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.apigatewayv2.ApiGatewayV2Client;
import software.amazon.awssdk.services.apigatewayv2.model.Api;
import software.amazon.awssdk.services.apigatewayv2.model.ProtocolType;

/** The HTTP API, found by its tags: names of APIs are not unique. */
public final class HttpApis implements ResourceKind<HttpApi> {

    private final Look look;
    private final ApiReads reads;
    private final GatewayPatience patience;

    public HttpApis(Look look, ApiReads reads) {
        this.look = look;
        this.reads = reads;
        this.patience = new GatewayPatience(look);
    }

    @Override
    public ResourceType type() {
        return ResourceType.HTTP_API;
    }

    @Override
    public Optional<Observed> observe(HttpApi desired) {
        return reads.kept().map(api -> {
            Attributes.Builder attributes = Attributes.builder();
            reads.stage(api.apiId(), HttpApi.STAGE_NAME)
                    .ifPresent(stage -> attributes.add(
                            HttpApi.STAGE,
                            Boolean.TRUE.equals(stage.autoDeploy())
                                    ? HttpApi.AUTO_DEPLOY
                                    : "does not deploy by itself"));
            if (reads.duplicates() > 0) {
                attributes.add(HttpApi.DUPLICATES, reads.duplicates());
            }
            attributes.tags(OwnTags.concerning(desired.tags(), api.tags()));
            return new Observed(desired.id(), true, attributes.build(), outputs(api), List.of());
        });
    }

    @Override
    public List<Observed> strays(Collection<HttpApi> desired) {
        if (!desired.isEmpty()) {
            return List.of();
        }
        return reads
                .kept()
                .map(api ->
                        new Observed(HttpApi.id(look.names().api()), true, Attributes.NONE, outputs(api), List.of()))
                .stream()
                .toList();
    }

    private static Map<String, String> outputs(Api api) {
        String url = api.apiEndpoint() == null ? "" : api.apiEndpoint();
        return Map.of(
                Outputs.API_ID, api.apiId(), Outputs.URL, url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    @Override
    public Map<String, String> create(HttpApi desired, Outputs outputs) {
        patience.patiently(() -> gateway()
                .createApi(request -> request.name(desired.name())
                        .protocolType(ProtocolType.HTTP)
                        .tags(desired.tags())));
        // The SDK may have sent the call twice, and two APIs may have come of it.
        Api kept = keepOne()
                .orElseThrow(() -> new CallFailedException(
                        "apigateway:GetApis",
                        "",
                        0,
                        "the API that was made just now is not listed; deploy again to go on"));
        createStage(kept.apiId(), desired);
        return outputs(kept);
    }

    private Optional<Api> keepOne() {
        List<Api> own = reads.ownNow();
        own.stream().skip(1).forEach(duplicate -> deleteApi(duplicate.apiId()));
        return own.stream().findFirst();
    }

    private void createStage(String api, HttpApi desired) {
        try {
            patience.patiently(() -> gateway()
                    .createStage(request -> request.apiId(api)
                            .stageName(HttpApi.STAGE_NAME)
                            .autoDeploy(true)
                            .tags(desired.tags())));
        } catch (CallFailedException e) {
            if (!e.isOneOf("ConflictException")) {
                throw e;
            }
            patience.patiently(() -> gateway()
                    .updateStage(request ->
                            request.apiId(api).stageName(HttpApi.STAGE_NAME).autoDeploy(true)));
        }
    }

    @Override
    public Map<String, String> update(HttpApi desired, Observed observed, Collection<String> changed, Outputs outputs) {
        String api = observed.outputs().get(Outputs.API_ID);
        if (OwnTags.areIn(changed)) {
            String arn = look.account().get().api(api);
            gateway().tagResource(request -> request.resourceArn(arn).tags(desired.tags()));
        }
        if (changed.contains(HttpApi.STAGE)) {
            createStage(api, desired);
        }
        if (changed.contains(HttpApi.DUPLICATES)) {
            keepOne();
        }
        return observed.outputs();
    }

    /** Its stages, routes and integrations go with it. */
    @Override
    public void delete(Observed observed) {
        reads.ownNow().forEach(api -> deleteApi(api.apiId()));
    }

    private void deleteApi(String id) {
        Answers.unless(
                () -> patience.patiently(() -> gateway().deleteApi(request -> request.apiId(id))), ApiReads.NONE);
    }

    private ApiGatewayV2Client gateway() {
        return look.clients().gateway();
    }
}
