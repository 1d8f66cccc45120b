package dev.stepwright.local.iam;

import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.protocol.Tags;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** A role with everything that hangs on it; other services read its policies while it changes. */
final class Role {

    static final int DEFAULT_SESSION_SECONDS = 3_600;

    final String name;
    final String path;
    final String id;
    final Instant created;
    final Tags tags = new Tags();
    final Map<String, PolicyDocument> inline = new ConcurrentSkipListMap<>();
    final Set<String> attached = new ConcurrentSkipListSet<>();

    volatile PolicyDocument trust;
    String description = "";
    int sessionSeconds = DEFAULT_SESSION_SECONDS;
    Optional<String> boundary = Optional.empty();

    Role(String name, String path, String id, PolicyDocument trust, Instant created) {
        this.name = name;
        this.path = path;
        this.id = id;
        this.trust = trust;
        this.created = created;
    }

    String arn() {
        return LocalAccount.roleArn(path, name);
    }
}
