package dev.stepwright.local.functions.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.protocol.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A function with its versions, aliases and permissions; guarded by itself. */
public final class DeployedFunction {

    public final String name;
    public final String arn;
    public final Tags tags = new Tags();
    public final FunctionPermissions permissions = new FunctionPermissions();

    private final TreeMap<Integer, FunctionVersion> versions = new TreeMap<>();
    private final Map<String, FunctionAlias> aliases = new TreeMap<>();
    private FunctionVersion latest;
    private int lastNumber;
    private OptionalInt reservedConcurrency = OptionalInt.empty();

    public DeployedFunction(String name, String arn, FunctionVersion latest) {
        this.name = name;
        this.arn = arn;
        this.latest = latest;
    }

    public synchronized FunctionVersion latest() {
        return latest;
    }

    /** The number of the version that was published last, even if it was removed since. */
    public synchronized int lastNumber() {
        return lastNumber;
    }

    /** Puts versions back that were published earlier. */
    public synchronized void restore(int last, List<FunctionVersion> published) {
        lastNumber = last;
        published.forEach(version -> versions.put(Integer.valueOf(version.version()), version));
    }

    public synchronized void change(FunctionPackage code, ObjectNode settings, Instant now) {
        latest = FunctionVersion.of(LambdaHost.LATEST, code, settings, "", now);
    }

    /** Nothing new is published while code and configuration are those of the last version. */
    public synchronized FunctionVersion publish(String description, Instant now) {
        Optional<FunctionVersion> last = Optional.ofNullable(versions.get(lastNumber));
        if (last.isPresent() && last.get().runsTheSameAs(latest)) {
            return last.get();
        }
        lastNumber++;
        FunctionVersion published =
                FunctionVersion.of(String.valueOf(lastNumber), latest.code(), latest.settings(), description, now);
        versions.put(lastNumber, published);
        return published;
    }

    /** The unpublished version first, then the others from old to new. */
    public synchronized List<FunctionVersion> versions() {
        List<FunctionVersion> all = new ArrayList<>(List.of(latest));
        all.addAll(versions.values());
        return all;
    }

    public synchronized Optional<FunctionVersion> version(String version) {
        return versions().stream()
                .filter(candidate -> candidate.version().equals(version))
                .findFirst();
    }

    public synchronized void removeVersion(String version) {
        versions.values().removeIf(candidate -> candidate.version().equals(version));
    }

    /** @param qualifier a version or an alias */
    public synchronized Optional<FunctionVersion> resolve(String qualifier) {
        String version =
                alias(qualifier).map(alias -> alias.choose(Math.random())).orElse(qualifier);
        return version(version);
    }

    public synchronized Optional<FunctionAlias> alias(String alias) {
        return Optional.ofNullable(aliases.get(alias));
    }

    public synchronized List<FunctionAlias> aliases() {
        return List.copyOf(aliases.values());
    }

    public synchronized void put(FunctionAlias alias) {
        aliases.put(alias.name(), alias);
    }

    public synchronized void removeAlias(String alias) {
        aliases.remove(alias);
    }

    public synchronized OptionalInt reservedConcurrency() {
        return reservedConcurrency;
    }

    public synchronized void reserveConcurrency(OptionalInt executions) {
        reservedConcurrency = executions;
    }

    public String arn(Optional<String> qualifier) {
        return qualifier.map(text -> arn + ":" + text).orElse(arn);
    }
}
