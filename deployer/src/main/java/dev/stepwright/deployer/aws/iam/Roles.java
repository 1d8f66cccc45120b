package dev.stepwright.deployer.aws.iam;

import dev.stepwright.deployer.aws.call.Adoption;
import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.OwnTags;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import dev.stepwright.deployer.stack.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.iam.model.AttachedPermissionsBoundary;
import software.amazon.awssdk.services.iam.model.Tag;

/** IAM roles, each with one inline policy. */
public final class Roles implements ResourceKind<Role> {

    private final Look look;
    private final RoleReads reads;
    private final RolePolicies policies;
    private final Adoption adoption;

    public Roles(Look look, RoleReads reads) {
        this.look = look;
        this.reads = reads;
        this.policies = new RolePolicies(look, reads);
        this.adoption = new Adoption(look);
    }

    @Override
    public ResourceType type() {
        return ResourceType.ROLE;
    }

    @Override
    public Optional<Observed> observe(Role desired) {
        return reads.find(desired.name()).map(role -> observed(desired, role));
    }

    private Observed observed(Role desired, software.amazon.awssdk.services.iam.model.Role role) {
        Map<String, String> tags = RoleReads.tags(role.tags());
        // Where another path is, a role cannot be moved from; its ARN is not the one that others name.
        boolean owned = look.names().owns(tags) && role.path().equals(desired.path());
        List<String> inline = reads.inlinePolicies(desired.name());
        Attributes.Builder attributes =
                Attributes.builder().document(Role.TRUST, reads.document(role.assumeRolePolicyDocument()));
        if (inline.contains(Role.POLICY_NAME)) {
            reads.inlinePolicy(desired.name(), Role.POLICY_NAME)
                    .ifPresent(policy -> attributes.document(Role.POLICY, policy));
        }
        attributes.add(
                Role.BOUNDARY,
                Optional.ofNullable(role.permissionsBoundary())
                        .map(AttachedPermissionsBoundary::permissionsBoundaryArn));
        List<String> others = RolePolicies.others(inline, reads.attachedPolicies(desired.name()));
        if (!others.isEmpty()) {
            attributes.add(Role.OTHER_POLICIES, String.join(", ", others));
        }
        attributes.tags(OwnTags.concerning(desired.tags(), tags));
        return Observed.of(desired.id(), owned, attributes.build());
    }

    @Override
    public List<Observed> strays(Collection<Role> desired) {
        return reads.names()
                .filter(name -> !Look.isAmong(desired, name))
                .filter(name -> look.names().owns(reads.tags(name)))
                .map(name -> Observed.stray(Role.id(name)))
                .toList();
    }

    @Override
    public Map<String, String> create(Role desired, Outputs outputs) {
        try {
            patiently(() -> look.clients()
                    .iam()
                    .createRole(request -> request.roleName(desired.name())
                            .path(desired.path())
                            .assumeRolePolicyDocument(desired.trust().toString())
                            .permissionsBoundary(desired.boundary().orElse(null))
                            .tags(tags(desired))));
            policies.put(desired);
        } catch (CallFailedException e) {
            if (!e.isOneOf("EntityAlreadyExists")) {
                throw e;
            }
            adoption.adopt(this, desired, observe(desired), outputs, e);
        }
        return Map.of();
    }

    @Override
    public Map<String, String> update(Role desired, Observed observed, Collection<String> changed, Outputs outputs) {
        String role = desired.name();
        if (OwnTags.areIn(changed)) {
            patiently(() -> look.clients()
                    .iam()
                    .tagRole(request -> request.roleName(role).tags(tags(desired))));
        }
        if (changed.contains(Role.BOUNDARY)) {
            changeBoundary(desired);
        }
        if (changed.contains(Role.TRUST)) {
            patiently(() -> look.clients()
                    .iam()
                    .updateAssumeRolePolicy(request -> request.roleName(role)
                            .policyDocument(desired.trust().toString())));
        }
        if (changed.contains(Role.POLICY)) {
            policies.put(desired);
        }
        if (changed.contains(Role.OTHER_POLICIES)) {
            policies.removeOthers(role);
        }
        return Map.of();
    }

    private void changeBoundary(Role desired) {
        if (desired.boundary().isPresent()) {
            look.clients()
                    .iam()
                    .putRolePermissionsBoundary(request -> request.roleName(desired.name())
                            .permissionsBoundary(desired.boundary().get()));
        } else {
            look.clients().iam().deleteRolePermissionsBoundary(request -> request.roleName(desired.name()));
        }
    }

    @Override
    public void delete(Observed observed) {
        String role = observed.id().name();
        Answers.unless(
                () -> patiently(() -> {
                    policies.removeAll(role);
                    return look.clients().iam().deleteRole(request -> request.roleName(role));
                }),
                RoleReads.NONE);
    }

    /**
     * A change of a role that is being changed is refused, and so is the deletion of one that had policies just now.
     */
    private <T> void patiently(Supplier<T> call) {
        look.patience().until(failure -> failure.isOneOf("ConcurrentModification", "DeleteConflict"), call);
    }

    private static List<Tag> tags(Role desired) {
        return desired.tags().entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }
}
