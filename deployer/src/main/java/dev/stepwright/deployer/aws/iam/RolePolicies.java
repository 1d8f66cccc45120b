package dev.stepwright.deployer.aws.iam;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.stack.Role;
import java.util.ArrayList;
import java.util.List;

/** Puts the one inline policy of a role in place and takes all others away. */
final class RolePolicies {

    private final Look look;
    private final RoleReads reads;

    RolePolicies(Look look, RoleReads reads) {
        this.look = look;
        this.reads = reads;
    }

    /** Those beside our own: names of inline ones, ARNs of attached ones. */
    static List<String> others(List<String> inline, List<String> attached) {
        List<String> others = new ArrayList<>(inline);
        others.remove(Role.POLICY_NAME);
        others.addAll(attached);
        return others;
    }

    void put(Role desired) {
        if (!desired.hasPolicy()) {
            reads.inlinePolicies(desired.name()).stream()
                    .filter(Role.POLICY_NAME::equals)
                    .forEach(policy -> removeInline(desired.name(), policy));
            return;
        }
        look.clients()
                .iam()
                .putRolePolicy(request -> request.roleName(desired.name())
                        .policyName(Role.POLICY_NAME)
                        .policyDocument(desired.policy().toString()));
    }

    void removeOthers(String role) {
        for (String policy : reads.inlinePolicies(role)) {
            if (!policy.equals(Role.POLICY_NAME)) {
                removeInline(role, policy);
            }
        }
        detachAll(role);
    }

    /** A role that has policies cannot be deleted. */
    void removeAll(String role) {
        reads.inlinePolicies(role).forEach(policy -> removeInline(role, policy));
        detachAll(role);
    }

    private void removeInline(String role, String policy) {
        Answers.unless(
                () -> look.clients()
                        .iam()
                        .deleteRolePolicy(request -> request.roleName(role).policyName(policy)),
                RoleReads.NONE);
    }

    private void detachAll(String role) {
        for (String arn : reads.attachedPolicies(role)) {
            Answers.unless(
                    () -> look.clients()
                            .iam()
                            .detachRolePolicy(request -> request.roleName(role).policyArn(arn)),
                    RoleReads.NONE);
        }
    }
}
