package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.machine.store.RegisteredMachine;

/** Checks the role of a state machine as the service does when one is created or updated. */
public final class ExecutionRole {

    private final RoleAccess roles;
    private final LocalRegion region;

    public ExecutionRole(RoleAccess roles, LocalRegion region) {
        this.roles = roles;
        this.region = region;
    }

    void check(RegisteredMachine.Settings settings) {
        String role = settings.roleArn();
        boolean assumable = roles.presume(role)
                || roles.assumable(role, "states.amazonaws.com")
                || roles.assumable(role, "states." + region.name() + ".amazonaws.com");
        if (!assumable) {
            throw ApiException.of(
                    400,
                    "AccessDeniedException",
                    "Neither the global service principal states.amazonaws.com, nor the regional one is authorized to"
                            + " assume the provided role.");
        }
        if (logs(settings.logging()) && !roles.allows(role, "logs:CreateLogDelivery", "*")) {
            throw ApiException.of(
                    400,
                    "AccessDeniedException",
                    "The state machine IAM Role is not authorized to access the Log Destination");
        }
    }

    private static boolean logs(ObjectNode logging) {
        return !logging.path("level").asText("OFF").equals("OFF");
    }
}
