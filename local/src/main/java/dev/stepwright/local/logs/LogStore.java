package dev.stepwright.local.logs;

import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.protocol.ApiException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The log groups of a Region by name. */
public final class LogStore {

    private final LocalRegion region;
    private final Clock clock;
    private final Map<String, LogGroup> groups = new TreeMap<>();

    public LogStore(LocalRegion region, Clock clock) {
        this.region = region;
        this.clock = clock;
    }

    /**
     * Keeps a line.
     *
     * @param mayCreate whether the group is made if it is not there; else the line is lost, as on AWS
     */
    public void append(String group, String stream, String line, boolean mayCreate) {
        Optional<LogGroup> found = find(group);
        if (found.isEmpty() && mayCreate) {
            found = Optional.of(getOrAdd(group));
        }
        found.ifPresent(present -> present.add(stream, clock.instant(), line));
    }

    /** Makes a group with its tags, so that nobody sees it without. */
    synchronized void create(String name, Map<String, String> tags) {
        if (groups.containsKey(name)) {
            throw ApiException.of(400, "ResourceAlreadyExistsException", "The specified log group already exists");
        }
        getOrAdd(name).tags.put(tags, name);
    }

    synchronized Optional<LogGroup> find(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    LogGroup require(String name) {
        return find(name).orElseThrow(LogStore::notFound);
    }

    /** Operations on tags name a group by its ARN, without the star at the end that listings show. */
    LogGroup byArn(String arn) {
        String prefix = region.logGroupArn("");
        if (!arn.startsWith(prefix)) {
            throw notFound();
        }
        return require(arn.substring(prefix.length()).replaceFirst(":\\*$", ""));
    }

    synchronized void remove(String name) {
        if (groups.remove(name) == null) {
            throw notFound();
        }
    }

    synchronized List<LogGroup> withPrefix(String prefix) {
        return groups.values().stream()
                .filter(group -> group.name.startsWith(prefix))
                .toList();
    }

    private synchronized LogGroup getOrAdd(String name) {
        return groups.computeIfAbsent(name, key -> new LogGroup(key, region.logGroupArn(key), clock.instant()));
    }

    private static ApiException notFound() {
        return ApiException.of(400, "ResourceNotFoundException", "The specified log group does not exist.");
    }
}
