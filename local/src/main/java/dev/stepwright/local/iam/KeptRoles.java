package dev.stepwright.local.iam;

import dev.stepwright.local.store.Archive;
import dev.stepwright.local.store.KeptValues;
import dev.stepwright.local.store.KeptValues.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** The roles of the account, with a copy in the data folder. */
final class KeptRoles implements RoleAccess {

    private static final String ROLE = "role/";
    private static final String KNOWN = "known/";
    private static final String PRESUMED = "presumed/";

    private final KeptValues values;
    private final RoleStore roles;

    /** Puts the roles back into the store. */
    KeptRoles(Archive archive, RoleStore roles) {
        this.roles = roles;
        values = new KeptValues(archive, "iam/");
        values.found().forEach(this::restore);
        present().forEach((key, value) -> values.isKept(key, value.state()));
    }

    private void restore(String key, String text) {
        if (key.startsWith(ROLE)) {
            roles.restore(RoleRecord.role(KeptValues.json(text)));
        } else if (key.startsWith(KNOWN)) {
            roles.restoreKnown(text);
        } else {
            roles.presume(text);
        }
    }

    /** Keeps what has changed. */
    synchronized void keep() {
        values.keepAll(present(), key -> false);
    }

    private Map<String, Value> present() {
        Map<String, Value> present = new LinkedHashMap<>();
        for (Role role : roles.created()) {
            put(present, ROLE + role.name, RoleRecord.of(role).toString());
        }
        roles.known().forEach(arn -> put(present, KNOWN + arn, arn));
        roles.presumed().forEach(arn -> put(present, PRESUMED + arn, arn));
        return present;
    }

    private static void put(Map<String, Value> present, String key, String text) {
        present.put(key, new Value(text, () -> text));
    }

    @Override
    public boolean assumable(String roleArn, String servicePrincipal) {
        return roles.assumable(roleArn, servicePrincipal);
    }

    /** What is presumed here has to be presumed by the next process, too: an execution may need the role there. */
    @Override
    public boolean presume(String roleArn) {
        boolean presumed = roles.presume(roleArn);
        if (presumed) {
            keep();
        }
        return presumed;
    }

    @Override
    public boolean allows(String roleArn, String action, String resource) {
        return roles.allows(roleArn, action, resource);
    }
}
