package dev.stepwright.deployer.aws.logs;

import dev.stepwright.deployer.cloud.Lock;
import dev.stepwright.deployer.stack.Names;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a lock says about its holder, in the tags of a log group.
 *
 * @param run tells one deployment from every other
 * @param process the process, where another on the same machine can look whether it still lives
 */
record LockTags(String owner, String run, String process, Instant since, Instant expires) {

    private static final String OWNER = "stepwright:lock-owner";
    private static final String RUN = "stepwright:lock-run";
    private static final String PROCESS = "stepwright:lock-process";
    private static final String SINCE = "stepwright:lock-since";
    private static final String EXPIRES = "stepwright:lock-expires";

    /** What a tag's value may not contain. */
    private static final String FORBIDDEN = "[^\\p{L}\\p{Z}\\p{N}_.:/=+@-]";

    static LockTags of(Map<String, String> tags) {
        return new LockTags(
                tags.getOrDefault(OWNER, "somebody"),
                tags.getOrDefault(RUN, ""),
                tags.getOrDefault(PROCESS, ""),
                instant(tags.get(SINCE)),
                instant(tags.get(EXPIRES)));
    }

    Map<String, String> toMap(Names names) {
        Map<String, String> tags = new LinkedHashMap<>(names.ownerTags());
        tags.put(OWNER, owner.replaceAll(FORBIDDEN, "_"));
        tags.put(RUN, run);
        tags.put(PROCESS, process.replaceAll(FORBIDDEN, "_"));
        tags.put(SINCE, since.toString());
        tags.put(EXPIRES, expires.toString());
        return tags;
    }

    LockTags until(Instant later) {
        return new LockTags(owner, run, process, since, later);
    }

    Lock.Holder holder() {
        return new Lock.Holder(owner, since, expires);
    }

    /** Without a time the lock is one that nobody can say is still held. */
    private static Instant instant(String text) {
        try {
            return text == null ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
