package dev.stepwright.deployer.aws.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.deployer.stack.Route;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.apigatewayv2.model.CreateIntegrationRequest;
import software.amazon.awssdk.services.apigatewayv2.model.Integration;

class IntegrationsTest {

    private static final Route.Integration FUNCTION =
            new Route.Integration(Optional.empty(), "arn:function:live", Optional.empty());
    private static final Route.Integration WORKFLOW = new Route.Integration(
            Optional.of("StepFunctions-StartExecution"), "arn:machine:live", Optional.of("arn:role"));

    @Test
    void recognizesWhatItMade() {
        assertThat(Integrations.isSame(FUNCTION, made(FUNCTION).build())).isTrue();
        assertThat(Integrations.isSame(WORKFLOW, made(WORKFLOW).build())).isTrue();
        assertThat(Integrations.isSame(FUNCTION, made(WORKFLOW).build())).isFalse();
    }

    @Test
    void noticesWhatSomebodyChanged() {
        assertThat(Integrations.isSame(
                        FUNCTION, made(FUNCTION).payloadFormatVersion("1.0").build()))
                .isFalse();
        assertThat(Integrations.isSame(
                        WORKFLOW,
                        made(WORKFLOW)
                                .requestParameters(Map.of("StateMachineArn", "arn:machine:live", "Input", "{}"))
                                .build()))
                .isFalse();
        assertThat(Integrations.isSame(
                        WORKFLOW, made(WORKFLOW).credentialsArn(null).build()))
                .isFalse();
    }

    private static Integration.Builder made(Route.Integration desired) {
        CreateIntegrationRequest request = Integrations.create("api", desired);
        return Integration.builder()
                .integrationType(request.integrationType())
                .integrationSubtype(request.integrationSubtype())
                .integrationUri(request.integrationUri())
                .requestParameters(request.requestParameters())
                .credentialsArn(request.credentialsArn())
                .payloadFormatVersion(request.payloadFormatVersion());
    }
}
