package dev.stepwright.local.iam;

import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.protocol.ApiException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/** The roles of the account by name, and what they may do. */
public final class RoleStore implements RoleAccess {

    private static final String ANYTHING = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""";
    private static final String ANY_SERVICE = """
            {"Version":"2012-10-17","Statement":[
              {"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"*"}}]}""";

    private static final Pattern ROLE = Pattern.compile("arn:[^:]*:iam::\\d{12}:role/.+");

    private final Map<String, Role> roles = new TreeMap<>();

    /** By ARN, those of the module, which it makes anew whenever it starts. */
    private final Set<String> unrestricted = new HashSet<>();

    /** By ARN, those that were deleted included, which nobody can assume any more. */
    private final Set<String> known = new HashSet<>();

    /** By ARN, those that may do anything although nobody created them. */
    private final Set<String> presumed = new HashSet<>();

    /** Adds a role that every service can assume and that may do anything. */
    public synchronized void addUnrestricted(String name, Instant now) {
        Role role = new Role(name, "/", newId(), PolicyDocument.trust(ANY_SERVICE), now);
        role.inline.put("everything", PolicyDocument.permissions(ANYTHING));
        put(role);
        unrestricted.add(role.arn());
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
                || presumed.contains(roleArn)
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
        put(role);
    }

    /** Those that somebody created. */
    synchronized List<Role> created() {
        return roles.values().stream()
                .filter(role -> !unrestricted.contains(role.arn()))
                .toList();
    }

    /** Those that somebody created, by ARN, even if they were deleted since. */
    synchronized Set<String> known() {
        Set<String> created = new TreeSet<>(known);
        created.removeAll(unrestricted);
        return created;
    }

    /** Those that nobody created, by ARN. */
    synchronized Set<String> presumed() {
        return new TreeSet<>(presumed);
    }

    synchronized void restore(Role role) {
        put(role);
    }

    synchronized void restoreKnown(String roleArn) {
        known.add(roleArn);
    }

    private void put(Role role) {
        roles.put(role.name, role);
        known.add(role.arn());
        presumed.remove(role.arn());
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

    @Override
    public synchronized boolean presume(String roleArn) {
        boolean unknown = ROLE.matcher(roleArn).matches() && !known.contains(roleArn);
        if (unknown) {
            presumed.add(roleArn);
        }
        return unknown;
    }

    /** Roles of other accounts, such as the usual dummy roles, cannot be looked at here. */
    private static boolean isForeign(String arn) {
        return ROLE.matcher(arn).matches() && !arn.contains("::" + LocalAccount.ACCOUNT_ID + ":");
    }

    private Optional<Role> byArn(String arn) {
        return Optional.ofNullable(roles.get(arn.substring(arn.lastIndexOf('/') + 1)))
                .filter(role -> role.arn().equals(arn));
    }
}
