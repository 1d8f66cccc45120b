package dev.stepwright.deployer.aws.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stepwright.deployer.stack.Permission;
import java.util.Optional;

/** Finds the deployer's own statement in the policy of a function. */
final class PermissionStatement {

    static final String ACTION = "lambda:InvokeFunction";

    private final ObjectMapper json = new ObjectMapper();

    /** Where calls may come from; the whole statement if it says anything else than ours would. */
    Optional<String> source(String policy) {
        for (JsonNode statement : read(policy).path("Statement")) {
            if (statement.path("Sid").asText().equals(Permission.STATEMENT_ID)) {
                String source = statement
                        .path("Condition")
                        .path("ArnLike")
                        .path("AWS:SourceArn")
                        .asText();
                return Optional.of(isOurs(statement) && !source.isEmpty() ? source : statement.toString());
            }
        }
        return Optional.empty();
    }

    private static boolean isOurs(JsonNode statement) {
        return statement.path("Effect").asText().equals("Allow")
                && statement.path("Action").asText().equals(ACTION)
                && statement.path("Principal").path("Service").asText().equals(Permission.PRINCIPAL)
                && statement.path("Condition").size() == 1;
    }

    private JsonNode read(String policy) {
        try {
            return json.readTree(policy);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Lambda's policy is not JSON: " + policy, e);
        }
    }
}
