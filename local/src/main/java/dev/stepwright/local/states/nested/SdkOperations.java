package dev.stepwright.local.states.nested;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.task.MemberNames;
import dev.stepwright.local.task.SdkError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The integrations {@code aws-sdk:sfn:*}: every operation that is served here. */
final class SdkOperations {

    private static final String SERVICE = "Sfn";

    /** The members that are no texts; an object in another one is written as JSON. */
    private static final Set<String> STRUCTURES = Set.of(
            "tags",
            "tagKeys",
            "routingConfiguration",
            "loggingConfiguration",
            "tracingConfiguration",
            "encryptionConfiguration");

    private final Map<String, Operation> operations = new HashMap<>();
    private final RoleAccess roles;

    SdkOperations(List<OperationFamily> families, RoleAccess roles) {
        families.forEach(family -> operations.putAll(family.operations()));
        this.roles = roles;
    }

    ServiceResponse call(ServiceCall call, ObjectNode given) {
        String action = call.action().action();
        String name = Character.toUpperCase(action.charAt(0)) + action.substring(1);
        ObjectNode parameters = MemberNames.ofApi(given);
        try {
            checkRights(call.roleArn(), name, parameters);
            ObjectNode answer = operation(name).call(new Parameters(withTexts(parameters)));
            return new ServiceResponse.Answered(MemberNames.ofTask(answer).toString());
        } catch (ApiException e) {
            return SdkError.bySdk(SERVICE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SdkError.bySdk(SERVICE, ApiException.internalFailure());
        }
    }

    private Operation operation(String name) {
        return Optional.ofNullable(operations.get(name))
                .orElseThrow(() -> ApiException.unknownOperation("The local cloud does not answer " + name + "."));
    }

    /** The right is asked for the resource that the call names, or for any. */
    private void checkRights(String roleArn, String operation, ObjectNode parameters) {
        String resource = parameters.properties().stream()
                .filter(member ->
                        member.getKey().endsWith("Arn") && !member.getKey().equals("roleArn"))
                .map(member -> member.getValue().asText())
                .findFirst()
                .orElse("*");
        String action = "states:" + operation;
        if (!roles.allows(roleArn, action, resource)) {
            throw ApiException.of(400, "AccessDeniedException", RoleAccess.refusal(roleArn, action, resource));
        }
    }

    private static ObjectNode withTexts(ObjectNode parameters) {
        ObjectNode texts = Json.object();
        parameters.properties().forEach(member -> {
            boolean written = member.getValue().isContainerNode() && !STRUCTURES.contains(member.getKey());
            texts.set(
                    member.getKey(),
                    written ? TextNode.valueOf(member.getValue().toString()) : member.getValue());
        });
        return texts;
    }
}
