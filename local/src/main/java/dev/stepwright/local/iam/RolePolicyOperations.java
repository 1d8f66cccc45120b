package dev.stepwright.local.iam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The operations on a role's inline policies and on the managed policies attached to it. */
final class RolePolicyOperations implements OperationFamily {

    /** All inline policies of a role together, white space not counted. */
    private static final int INLINE_LIMIT = 10_240;

    private final RoleStore roles;

    RolePolicyOperations(RoleStore roles) {
        this.roles = roles;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "PutRolePolicy", this::put,
                "GetRolePolicy", this::get,
                "DeleteRolePolicy", this::delete,
                "ListRolePolicies", this::list,
                "AttachRolePolicy", this::attach,
                "DetachRolePolicy", this::detach,
                "ListAttachedRolePolicies", this::listAttached,
                "ListPolicies", parameters -> noPolicies());
    }

    private ObjectNode put(Parameters parameters) {
        Role role = role(parameters);
        String name = policyName(parameters);
        PolicyDocument policy = PolicyDocument.permissions(parameters.text("PolicyDocument", 131_072));
        int others = role.inline.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name))
                .mapToInt(entry -> size(entry.getValue()))
                .sum();
        if (others + size(policy) > INLINE_LIMIT) {
            throw ApiException.of(
                    409,
                    "LimitExceeded",
                    "Maximum policy size of %d bytes exceeded for role %s".formatted(INLINE_LIMIT, role.name));
        }
        role.inline.put(name, policy);
        return Json.object();
    }

    private static int size(PolicyDocument policy) {
        return policy.text().replaceAll("\\s", "").length();
    }

    private ObjectNode get(Parameters parameters) {
        Role role = role(parameters);
        String name = policyName(parameters);
        PolicyDocument policy = Optional.ofNullable(role.inline.get(name)).orElseThrow(() -> noSuchPolicy(name));
        return Json.object()
                .put("RoleName", role.name)
                .put("PolicyName", name)
                .put("PolicyDocument", RoleOperations.encoded(policy));
    }

    private ObjectNode delete(Parameters parameters) {
        String name = policyName(parameters);
        if (role(parameters).inline.remove(name) == null) {
            throw noSuchPolicy(name);
        }
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        NamedPage<String> page = page(List.copyOf(role(parameters).inline.keySet()), parameters);
        ObjectNode answer = Json.object();
        ArrayNode names = answer.putArray("PolicyNames");
        page.items().forEach(names::add);
        return Markers.put(answer, page);
    }

    private ObjectNode attach(Parameters parameters) {
        role(parameters).attached.add(parameters.text("PolicyArn", 2048));
        return Json.object();
    }

    private ObjectNode detach(Parameters parameters) {
        String arn = parameters.text("PolicyArn", 2048);
        if (!role(parameters).attached.remove(arn)) {
            throw ApiException.of(404, "NoSuchEntity", "Policy " + arn + " was not found.");
        }
        return Json.object();
    }

    private ObjectNode listAttached(Parameters parameters) {
        NamedPage<String> page = page(List.copyOf(role(parameters).attached), parameters);
        ObjectNode answer = Json.object();
        ArrayNode policies = answer.putArray("AttachedPolicies");
        page.items()
                .forEach(arn -> policies.addObject()
                        .put("PolicyName", arn.substring(arn.lastIndexOf('/') + 1))
                        .put("PolicyArn", arn));
        return Markers.put(answer, page);
    }

    /** Nobody can make managed policies here. */
    private static ObjectNode noPolicies() {
        ObjectNode answer = Json.object();
        answer.putArray("Policies");
        return answer.put("IsTruncated", false);
    }

    private Role role(Parameters parameters) {
        return roles.require(parameters.text("RoleName", 64));
    }

    private static String policyName(Parameters parameters) {
        return parameters.text("PolicyName", 128);
    }

    private static NamedPage<String> page(List<String> names, Parameters parameters) {
        return NamedPage.of(
                names,
                Function.identity(),
                parameters.number("MaxItems").orElse(100),
                parameters.optionalText("Marker", 4096));
    }

    private static ApiException noSuchPolicy(String name) {
        return ApiException.of(404, "NoSuchEntity", "The role policy with name " + name + " cannot be found.");
    }
}
