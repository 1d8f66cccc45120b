package dev.stepwright.deployer.aws.gateway;

import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.apigatewayv2.model.CreateIntegrationRequest;
import software.amazon.awssdk.services.apigatewayv2.model.Integration;
import software.amazon.awssdk.services.apigatewayv2.model.IntegrationType;
import software.amazon.awssdk.services.apigatewayv2.model.UpdateIntegrationRequest;

/**
 * Integrations as the deployer makes them.
 *
 * <p>First-class integrations:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html
 */
final class Integrations {

    private static final String MACHINE = "StateMachineArn";
    private static final String INPUT = "Input";
    private static final String WHOLE_BODY = "$request.body";
    private static final String SERVICE_PAYLOAD_FORMAT = "1.0";

    private Integrations() {}

    static CreateIntegrationRequest create(String api, Route.Integration desired) {
        CreateIntegrationRequest.Builder request = CreateIntegrationRequest.builder()
                .apiId(api)
                .integrationType(IntegrationType.AWS_PROXY)
                .payloadFormatVersion(payloadFormat(desired))
                .credentialsArn(desired.credentialsArn().orElse(null));
        return desired.subtype().isPresent()
                ? request.integrationSubtype(desired.subtype().get())
                        .requestParameters(parameters(desired))
                        .build()
                : request.integrationUri(desired.targetArn()).build();
    }

    /** The same integration with another target or role. */
    static UpdateIntegrationRequest update(String api, String id, Route.Integration desired) {
        UpdateIntegrationRequest.Builder request = UpdateIntegrationRequest.builder()
                .apiId(api)
                .integrationId(id)
                .credentialsArn(desired.credentialsArn().orElse(null));
        return desired.subtype().isPresent()
                ? request.requestParameters(parameters(desired)).build()
                : request.integrationUri(desired.targetArn()).build();
    }

    private static Map<String, String> parameters(Route.Integration desired) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(MACHINE, desired.targetArn());
        parameters.put(INPUT, WHOLE_BODY);
        return parameters;
    }

    private static String payloadFormat(Route.Integration desired) {
        return desired.subtype().isPresent() ? SERVICE_PAYLOAD_FORMAT : Route.Integration.PAYLOAD_FORMAT;
    }

    /** Whether an integration is the one that would be made. */
    static boolean isSame(Route.Integration desired, Integration found) {
        return describe(Attributes.builder(), found)
                .build()
                .equals(new Route("", "", desired, List.of()).attributes(new Outputs()));
    }

    static Attributes.Builder describe(Attributes.Builder attributes, Integration found) {
        return attributes
                .add(Route.INTEGRATION, kind(found))
                .add(Route.TARGET, target(found))
                .add(Route.CREDENTIALS, Optional.ofNullable(found.credentialsArn()));
    }

    /** What it does, with whatever about it is not as the deployer sets it. */
    private static String kind(Integration found) {
        boolean service = found.integrationSubtype() != null;
        String kind = service ? found.integrationSubtype() : found.integrationTypeAsString();
        String format = service ? SERVICE_PAYLOAD_FORMAT : Route.Integration.PAYLOAD_FORMAT;
        if (!format.equals(found.payloadFormatVersion())) {
            kind += " with payload format " + found.payloadFormatVersion();
        }
        if (service && !WHOLE_BODY.equals(found.requestParameters().get(INPUT))) {
            kind += " with input " + found.requestParameters().get(INPUT);
        }
        return kind;
    }

    private static String target(Integration found) {
        String target = found.integrationSubtype() == null
                ? found.integrationUri()
                : found.requestParameters().get(MACHINE);
        return target == null ? "" : target;
    }
}
