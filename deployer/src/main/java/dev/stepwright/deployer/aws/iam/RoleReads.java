package dev.stepwright.deployer.aws.iam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.Memo;
import dev.stepwright.deployer.aws.call.OwnTags;
import dev.stepwright.deployer.stack.Names;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.ListAttachedRolePoliciesResponse;
import software.amazon.awssdk.services.iam.model.ListRolePoliciesResponse;
import software.amazon.awssdk.services.iam.model.ListRoleTagsResponse;
import software.amazon.awssdk.services.iam.model.ListRolesResponse;
import software.amazon.awssdk.services.iam.model.Role;
import software.amazon.awssdk.services.iam.model.Tag;

/** Reads roles, their tags and their policies; those under the application's path are listed once. */
public final class RoleReads {

    static final String NONE = "NoSuchEntity";

    private final AwsClients clients;
    private final ObjectMapper json = new ObjectMapper();
    private final Memo<List<String>> underPath;

    public RoleReads(AwsClients clients, Names names) {
        this.clients = clients;
        this.underPath = new Memo<>(() -> list(names.rolePath()));
    }

    private List<String> list(String path) {
        return Answers.all(
                        (String marker) -> clients.iam()
                                .listRoles(request -> request.pathPrefix(path).marker(marker)),
                        ListRolesResponse::roles,
                        ListRolesResponse::marker)
                .stream()
                .map(Role::roleName)
                .toList();
    }

    /** The names of the roles under the application's path. */
    public Stream<String> names() {
        return underPath.get().stream();
    }

    Optional<Role> find(String name) {
        return Answers.find(
                () -> clients.iam().getRole(request -> request.roleName(name)).role(), NONE);
    }

    Map<String, String> tags(String role) {
        List<Tag> tags = Answers.all(
                marker -> clients.iam()
                        .listRoleTags(request -> request.roleName(role).marker(marker)),
                ListRoleTagsResponse::tags,
                ListRoleTagsResponse::marker);
        return tags(tags);
    }

    static Map<String, String> tags(List<Tag> tags) {
        return OwnTags.toMap(tags, Tag::key, Tag::value);
    }

    List<String> inlinePolicies(String role) {
        return Answers.all(
                marker -> clients.iam()
                        .listRolePolicies(request -> request.roleName(role).marker(marker)),
                ListRolePoliciesResponse::policyNames,
                ListRolePoliciesResponse::marker);
    }

    List<String> attachedPolicies(String role) {
        List<AttachedPolicy> policies = Answers.all(
                marker -> clients.iam()
                        .listAttachedRolePolicies(
                                request -> request.roleName(role).marker(marker)),
                ListAttachedRolePoliciesResponse::attachedPolicies,
                ListAttachedRolePoliciesResponse::marker);
        return policies.stream().map(AttachedPolicy::policyArn).toList();
    }

    Optional<JsonNode> inlinePolicy(String role, String policy) {
        return Answers.find(
                        () -> clients.iam()
                                .getRolePolicy(request -> request.roleName(role).policyName(policy)),
                        NONE)
                .map(answer -> document(answer.policyDocument()));
    }

    /** IAM hands documents out URL-encoded; one that is not JSON can only be different from any of ours. */
    JsonNode document(String encoded) {
        String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text);
        }
    }
}
