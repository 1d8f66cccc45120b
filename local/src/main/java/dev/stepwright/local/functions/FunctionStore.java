package dev.stepwright.local.functions;

import dev.stepwright.local.account.LocalRegion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The functions of a Region by name. */
final class FunctionStore {

    private final LocalRegion region;
    private final Map<String, DeployedFunction> functions = new TreeMap<>();

    FunctionStore(LocalRegion region) {
        this.region = region;
    }

    LocalRegion region() {
        return region;
    }

    synchronized void add(DeployedFunction function) {
        functions.put(function.name, function);
    }

    synchronized void remove(String name) {
        functions.remove(name);
    }

    synchronized Optional<DeployedFunction> find(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    DeployedFunction require(FunctionReference reference) {
        return find(reference.name()).orElseThrow(() -> FunctionErrors.functionNotFound(arn(reference)));
    }

    FunctionVersion requireVersion(FunctionReference reference) {
        return require(reference)
                .resolve(reference.versionOrAlias())
                .orElseThrow(() -> FunctionErrors.functionNotFound(arn(reference)));
    }

    synchronized List<DeployedFunction> all() {
        return List.copyOf(functions.values());
    }

    String arn(FunctionReference reference) {
        String arn = region.functionArn(reference.name());
        return reference.qualifier().map(text -> arn + ":" + text).orElse(arn);
    }
}
