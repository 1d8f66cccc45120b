package dev.stepwright.local.functions.kept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.functions.store.DeployedFunction;
import dev.stepwright.local.functions.store.FunctionAlias;
import dev.stepwright.local.functions.store.FunctionPackage;
import dev.stepwright.local.functions.store.FunctionVersion;
import dev.stepwright.local.functions.store.PackageStore;
import dev.stepwright.local.lambda.LambdaHost;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes functions of the records in the data folder. */
record FunctionReader(PackageStore packages) {

    /** Empty if somebody has removed the code of all versions from the folder. */
    Optional<DeployedFunction> read(JsonNode json) {
        List<FunctionVersion> published = new ArrayList<>();
        json.get(FunctionRecord.VERSIONS).forEach(version -> version(version).ifPresent(published::add));
        Optional<FunctionVersion> latest = json.has(FunctionRecord.LATEST)
                ? version(json.get(FunctionRecord.LATEST))
                : published.stream().reduce((before, last) -> last).map(FunctionReader::unpublished);
        return latest.map(version -> function(json, version, published));
    }

    private static DeployedFunction function(JsonNode json, FunctionVersion latest, List<FunctionVersion> published) {
        DeployedFunction function = new DeployedFunction(
                json.get("name").textValue(), json.get("arn").textValue(), latest);
        function.restore(json.get("lastNumber").intValue(), published);
        json.get("aliases").forEach(alias -> function.put(alias(alias)));
        json.get("permissions")
                .properties()
                .forEach(statements -> statements
                        .getValue()
                        .properties()
                        .forEach(statement -> function.permissions.add(
                                statements.getKey(), statement.getKey(), (ObjectNode) statement.getValue())));
        json.get("tags")
                .properties()
                .forEach(tag ->
                        function.tags.restore(tag.getKey(), tag.getValue().textValue()));
        if (json.has("reserved")) {
            function.reserveConcurrency(OptionalInt.of(json.get("reserved").intValue()));
        }
        return function;
    }

    private Optional<FunctionVersion> version(JsonNode json) {
        Optional<FunctionPackage> code = packages.find(
                json.get(FunctionRecord.CODE).textValue(),
                json.get(FunctionRecord.SIZE).longValue());
        return code.map(unpacked -> new FunctionVersion(
                json.get("version").textValue(),
                unpacked,
                (ObjectNode) json.get("settings"),
                json.get("description").textValue(),
                Instant.parse(json.get("modified").textValue()),
                json.get("revision").textValue()));
    }

    /** What stands in for unpublished code of the module until the module brings it. */
    private static FunctionVersion unpublished(FunctionVersion version) {
        return FunctionVersion.of(LambdaHost.LATEST, version.code(), version.settings(), "", version.modified());
    }

    private static FunctionAlias alias(JsonNode json) {
        return new FunctionAlias(
                json.get("name").textValue(),
                json.get("version").textValue(),
                json.get("description").textValue(),
                (ObjectNode) json.get("routing"),
                json.get("revision").textValue());
    }
}
