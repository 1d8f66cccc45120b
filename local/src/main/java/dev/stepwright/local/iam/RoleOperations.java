package dev.stepwright.local.iam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.Tags;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The operations on roles themselves: their trust, description, session, permissions boundary and listing. */
final class RoleOperations implements OperationFamily {

    private static final Pattern NAME = Pattern.compile("[\\w+=,.@-]+");
    private static final Pattern PATH = Pattern.compile("/|/[!-~]+/");

    private final RoleStore roles;
    private final Clock clock;

    RoleOperations(RoleStore roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "CreateRole", this::create,
                "GetRole", parameters -> answer(role(parameters)),
                "UpdateRole", this::update,
                "UpdateAssumeRolePolicy", this::updateTrust,
                "DeleteRole", this::delete,
                "ListRoles", this::list,
                "PutRolePermissionsBoundary", this::putBoundary,
                "DeleteRolePermissionsBoundary", this::deleteBoundary);
    }

    private ObjectNode create(Parameters parameters) {
        String name = parameters.text("RoleName", 64);
        String path = parameters.optionalText("Path", 512).orElse("/");
        if (!NAME.matcher(name).matches() || !PATH.matcher(path).matches()) {
            throw ApiException.validation("The specified value for roleName or path is invalid: " + path + name);
        }
        PolicyDocument trust = PolicyDocument.trust(parameters.text("AssumeRolePolicyDocument", 131_072));
        Role role =
                new Role(name, path, RoleStore.newId(), trust, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        settings(role, parameters);
        role.boundary = parameters.optionalText("PermissionsBoundary", 2048);
        parameters.optionalList("Tags").ifPresent(tags -> role.tags.put(tags, Tags.Style.UPPER, name));
        roles.add(role);
        return answer(role);
    }

    private ObjectNode update(Parameters parameters) {
        settings(role(parameters), parameters);
        return Json.object();
    }

    private ObjectNode updateTrust(Parameters parameters) {
        role(parameters).trust = PolicyDocument.trust(parameters.text("PolicyDocument", 131_072));
        return Json.object();
    }

    private ObjectNode delete(Parameters parameters) {
        Role role = role(parameters);
        if (!role.attached.isEmpty()) {
            throw conflict("must detach all policies first.");
        }
        if (!role.inline.isEmpty()) {
            throw conflict("must delete policies first.");
        }
        roles.remove(role.name);
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        NamedPage<Role> page = NamedPage.of(
                roles.withPath(parameters.optionalText("PathPrefix", 512).orElse("/")),
                role -> role.name,
                parameters.number("MaxItems").orElse(100),
                parameters.optionalText("Marker", 1024));
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("Roles");
        page.items().forEach(role -> list.add(summary(role)));
        return Markers.put(answer, page);
    }

    private ObjectNode putBoundary(Parameters parameters) {
        role(parameters).boundary = Optional.of(parameters.text("PermissionsBoundary", 2048));
        return Json.object();
    }

    private ObjectNode deleteBoundary(Parameters parameters) {
        role(parameters).boundary = Optional.empty();
        return Json.object();
    }

    private Role role(Parameters parameters) {
        return roles.require(parameters.text("RoleName", 64));
    }

    private static void settings(Role role, Parameters parameters) {
        parameters.optionalText("Description", 1000).ifPresent(text -> role.description = text);
        role.sessionSeconds = parameters.number("MaxSessionDuration").orElse(role.sessionSeconds);
    }

    private static ApiException conflict(String action) {
        return ApiException.of(409, "DeleteConflict", "Cannot delete entity, " + action);
    }

    private static ObjectNode answer(Role role) {
        ObjectNode json = summary(role);
        json.set("Tags", role.tags.pairs(Tags.Style.UPPER));
        role.boundary.ifPresent(arn -> json.putObject("PermissionsBoundary")
                .put("PermissionsBoundaryType", "Policy")
                .put("PermissionsBoundaryArn", arn));
        ObjectNode answer = Json.object();
        answer.set("Role", json);
        return answer;
    }

    /** Lists leave out tags and boundaries. */
    private static ObjectNode summary(Role role) {
        ObjectNode json = Json.object()
                .put("Path", role.path)
                .put("RoleName", role.name)
                .put("RoleId", role.id)
                .put("Arn", role.arn())
                .put("CreateDate", role.created.toString())
                .put("AssumeRolePolicyDocument", encoded(role.trust))
                .put("MaxSessionDuration", role.sessionSeconds);
        return role.description.isEmpty() ? json : json.put("Description", role.description);
    }

    /** Policies are answered percent-encoded. */
    static String encoded(PolicyDocument policy) {
        return URLEncoder.encode(policy.text(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
