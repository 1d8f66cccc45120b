package dev.stepwright.local.iam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.Tags;
import java.util.Map;

/** TagRole, UntagRole and ListRoleTags. */
final class RoleTagOperations implements OperationFamily {

    private final RoleStore roles;

    RoleTagOperations(RoleStore roles) {
        this.roles = roles;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("TagRole", this::tag, "UntagRole", this::untag, "ListRoleTags", this::list);
    }

    private ObjectNode tag(Parameters parameters) {
        Role role = role(parameters);
        role.tags.put(parameters.list("Tags"), Tags.Style.UPPER, role.name);
        return Json.object();
    }

    private ObjectNode untag(Parameters parameters) {
        role(parameters).tags.remove(parameters.texts("TagKeys"));
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        ObjectNode answer = Json.object();
        answer.set("Tags", role(parameters).tags.pairs(Tags.Style.UPPER));
        return answer.put("IsTruncated", false);
    }

    private Role role(Parameters parameters) {
        return roles.require(parameters.text("RoleName", 64));
    }
}
