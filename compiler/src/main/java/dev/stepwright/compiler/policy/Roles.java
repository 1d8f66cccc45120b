package dev.stepwright.compiler.policy;

import dev.stepwright.manifest.Manifest;
import java.util.ArrayList;
import java.util.List;

/** All roles of an application, each with no more than the program needs. */
public final class Roles {

    private Roles() {}

    public static List<Role> of(Manifest manifest) {
        List<Role> roles = new ArrayList<>();
        manifest.functions().forEach(function -> roles.add(FunctionRole.of(function)));
        manifest.workflows().forEach(workflow -> {
            roles.add(WorkflowRole.of(workflow));
            StarterRoles.ofSchedules(workflow).ifPresent(roles::add);
        });
        StarterRoles.ofRoutes(manifest).ifPresent(roles::add);
        return roles;
    }
}
