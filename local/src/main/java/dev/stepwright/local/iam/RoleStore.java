package dev.stepwright.local.iam;

import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.protocol.ApiException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The roles of the account by name, and what they may do. */
public final class RoleStore implements RoleAccess {

    private static final String ANYTHING = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""";
    private static final String ANY_SERVICE = """
            {"Version":"2012-10-17","Statement":[
              {"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"*"}}]}""";

    private final Map<String, Role> roles = new TreeMap<>();

    /** Adds a role that every service can assume and that may do anything. */
    public synchronized void addUnrestricted(String name, Instant now) {
        Role role = new Role(name, "/", newId(), PolicyDocument.trust(ANY_SERVICE), now);
        role.inline.put("everything", PolicyDocument.permissions(ANYTHING));
        roles.put(name, role);
    }

    @Override
    public synchronized boolean assumable(String roleArn, String servicePrincipal) {
        return isForeign(roleArn)
                || byArn(roleArn)
                        .filter(role -> role.trust.trusts(servicePrincipal))
                        .isPresent();
    }

    /** AWS's managed policies are not known here, so a role with one of them may do anything. */
    @Override
    public synchronized boolean allows(String roleArn, String action, String resource) {
        return isForeign(roleArn)
                || byArn(roleArn)
                        .filter(role ->
                                role.inline.values().stream().noneMatch(policy -> policy.denies(action, resource)))
                        .filter(role -> !role.attached.isEmpty()
                                || role.inline.values().stream().anyMatch(policy -> policy.allows(action, resource)))
                        .isPresent();
    }

    synchronized void add(Role role) {
        if (roles.containsKey(role.name)) {
            throw ApiException.of(409, "EntityAlreadyExists", "Role with name " + role.name + " already exists.");
        }
        roles.put(role.name, role);
    }

    synchronized Role require(String name) {
        return Optional.ofNullable(roles.get(name))
                .orElseThrow(
                        () -> ApiException.of(404, "NoSuchEntity", "The role with name " + name + " cannot be found."));
    }

    synchronized void remove(String name) {
        roles.remove(name);
    }

    synchronized List<Role> withPath(String prefix) {
        return roles.values().stream()
                .filter(role -> role.path.startsWith(prefix))
                .toList();
    }

    /** The ids of roles begin with AROA. */
    static String newId() {
        return "AROA"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 17).toUpperCase(Locale.ROOT);
    }

    /** Roles of other accounts, such as the usual dummy roles, cannot be looked at here and may do anything. */
    private static boolean isForeign(String arn) {
        return arn.matches("arn:[^:]*:iam::\\d{12}:role/.+") && !arn.contains("::" + LocalAccount.ACCOUNT_ID + ":");
    }

    private Optional<Role> byArn(String arn) {
        return Optional.ofNullable(roles.get(arn.substring(arn.lastIndexOf('/') + 1)))
                .filter(role -> role.arn().equals(arn));
    }
}
