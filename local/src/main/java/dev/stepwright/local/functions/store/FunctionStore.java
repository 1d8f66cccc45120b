package dev.stepwright.local.functions.store;

import dev.stepwright.local.account.LocalRegion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The functions of a Region by name. */
public final class FunctionStore {

    private final LocalRegion region;
    private final Map<String, DeployedFunction> functions = new TreeMap<>();

    public FunctionStore(LocalRegion region) {
        this.region = region;
    }

    public LocalRegion region() {
        return region;
    }

    public synchronized void add(DeployedFunction function) {
        functions.put(function.name, function);
    }

    public synchronized void remove(String name) {
        functions.remove(name);
    }

    public synchronized Optional<DeployedFunction> find(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    public DeployedFunction require(FunctionReference reference) {
        return find(reference.name()).orElseThrow(() -> FunctionErrors.functionNotFound(arn(reference)));
    }

    public FunctionVersion requireVersion(FunctionReference reference) {
        return require(reference)
                .resolve(reference.versionOrAlias())
                .orElseThrow(() -> FunctionErrors.functionNotFound(arn(reference)));
    }

    public synchronized List<DeployedFunction> all() {
        return List.copyOf(functions.values());
    }

    public String arn(FunctionReference reference) {
        String arn = region.functionArn(reference.name());
        return reference.qualifier().map(text -> arn + ":" + text).orElse(arn);
    }
}
