package dev.stepwright.deployer.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An IAM role with one inline policy, {@link #POLICY_NAME}; any other policy is taken away.
 *
 * <p>A role is never deleted and made again: grants on keys are bound to the role's id.
 *
 * @param trust the trust policy document
 * @param policy the inline policy document
 * @param boundary the ARN of the permissions boundary
 */
public record Role(
        String name, String path, JsonNode trust, JsonNode policy, Optional<String> boundary, Map<String, String> tags)
        implements Resource {

    public static final String POLICY_NAME = "stepwright";
    public static final String TRUST = "trust policy";
    public static final String POLICY = "policy";
    public static final String BOUNDARY = "permissions boundary";

    /** The names of inline and the ARNs of attached policies that are not ours, separated by commas; none should be. */
    public static final String OTHER_POLICIES = "other policies";

    public static ResourceId id(String name) {
        return new ResourceId(ResourceType.ROLE, name);
    }

    public Role withPolicy(JsonNode other) {
        return new Role(name, path, trust, other, boundary, tags);
    }

    /** IAM takes no policy without a statement, so a role that may do nothing has none. */
    public boolean hasPolicy() {
        return !policy.path("Statement").isEmpty();
    }

    @Override
    public ResourceId id() {
        return id(name);
    }

    @Override
    public List<ResourceId> dependsOn() {
        return List.of();
    }

    @Override
    public Attributes attributes(Outputs outputs) {
        Attributes.Builder attributes = Attributes.builder().document(TRUST, trust);
        if (hasPolicy()) {
            attributes.document(POLICY, policy);
        }
        return attributes.add(BOUNDARY, boundary).tags(tags).build();
    }
}
