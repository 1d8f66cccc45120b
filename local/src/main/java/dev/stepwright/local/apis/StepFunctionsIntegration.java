package dev.stepwright.local.apis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.gateway.GatewayAnswer;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.StepFunctionsService;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts an execution for a request, and waits for it if the integration says so.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html">
 *     Integration subtype reference</a>
 */
final class StepFunctionsIntegration {

    private static final String START = "StepFunctions-StartExecution";
    private static final String START_SYNC = "StepFunctions-StartSyncExecution";
    private static final List<String> PARAMETERS = List.of("StateMachineArn", "Name", "Input", "Region");

    private final StepFunctionsService workflows;
    private final RoleAccess roles;

    StepFunctionsIntegration(StepFunctionsService workflows, RoleAccess roles) {
        this.workflows = workflows;
        this.roles = roles;
    }

    static void check(ObjectNode integration) {
        String subtype = integration.path("integrationSubtype").asText();
        if (!subtype.equals(START) && !subtype.equals(START_SYNC)) {
            throw ApiErrors.badRequest(
                    "The local cloud serves the integration subtypes " + START + " and " + START_SYNC);
        }
        if (integration.path("credentialsArn").asText().isEmpty()) {
            throw ApiErrors.badRequest("Credentials must be provided for AWS service integrations");
        }
        JsonNode parameters = integration.path("requestParameters");
        if (!parameters.has("StateMachineArn")) {
            throw ApiErrors.badRequest("Parameter: StateMachineArn is required for integration " + subtype);
        }
        parameters.fieldNames().forEachRemaining(name -> {
            if (!PARAMETERS.contains(name)) {
                throw ApiErrors.badRequest("Parameter: " + name + " does not fit schema for integration " + subtype);
            }
        });
    }

    /** @param values of the request parameters for this request */
    HttpReply call(ObjectNode integration, Map<String, String> values) throws InterruptedException {
        boolean synchronous = integration.path("integrationSubtype").asText().equals(START_SYNC);
        String role = integration.path("credentialsArn").asText();
        String arn = values.getOrDefault("StateMachineArn", "");
        if (!roles.assumable(role, "apigateway.amazonaws.com")) {
            return GatewayAnswer.message(500, "Internal Server Error");
        }
        try {
            String action = synchronous ? "states:StartSyncExecution" : "states:StartExecution";
            checkRight(role, action, arn);
            Optional<String> name = Optional.ofNullable(values.get("Name"));
            String input = values.getOrDefault("Input", "{}");
            ObjectNode answer = synchronous
                    ? workflows.startSyncExecution(arn, name, input)
                    : workflows.startExecution(arn, name, input);
            return HttpReply.json(200, answer.toString());
        } catch (ApiException e) {
            return GatewayAnswer.serviceError(e);
        }
    }

    /** Rights are on the state machine, whichever version or alias of it is started. */
    private void checkRight(String role, String action, String arn) {
        String machine = StepFunctionsService.stateMachineOf(arn);
        if (!roles.allows(role, action, machine)) {
            throw ApiException.of(
                    400,
                    "AccessDeniedException",
                    "User: %s is not authorized to perform: %s on resource: %s".formatted(role, action, machine));
        }
    }
}
