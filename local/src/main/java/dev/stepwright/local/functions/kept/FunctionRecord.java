package dev.stepwright.local.functions.kept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.functions.store.DeployedFunction;
import dev.stepwright.local.functions.store.FunctionAlias;
import dev.stepwright.local.functions.store.FunctionVersion;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.protocol.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a function is written to the data folder. Code that was never packaged, that of the module, is left out: the next
 * process brings its own.
 */
final class FunctionRecord {

    static final String LATEST = "latest";
    static final String VERSIONS = "versions";
    static final String CODE = "code";
    static final String SIZE = "size";

    private FunctionRecord() {}

    /** Empty if nothing of the function is left. */
    static Optional<ObjectNode> of(DeployedFunction function) {
        List<FunctionVersion> packaged = function.versions().stream()
                .filter(version -> version.code().isPackaged())
                .toList();
        return packaged.isEmpty() ? Optional.empty() : Optional.of(json(function, packaged));
    }

    private static ObjectNode json(DeployedFunction function, List<FunctionVersion> packaged) {
        ObjectNode json = Json.object()
                .put("name", function.name)
                .put("arn", function.arn)
                .put("lastNumber", function.lastNumber());
        ArrayNode versions = json.putArray(VERSIONS);
        for (FunctionVersion version : packaged) {
            if (version.version().equals(LambdaHost.LATEST)) {
                json.set(LATEST, json(version));
            } else {
                versions.add(json(version));
            }
        }
        ArrayNode aliases = json.putArray("aliases");
        function.aliases().forEach(alias -> aliases.add(json(alias)));
        json.set("permissions", function.permissions.all());
        json.set("tags", function.tags.object());
        function.reservedConcurrency().ifPresent(executions -> json.put("reserved", executions));
        return json;
    }

    private static ObjectNode json(FunctionVersion version) {
        ObjectNode json = Json.object()
                .put("version", version.version())
                .put(CODE, version.code().sha256())
                .put(SIZE, version.code().size())
                .put("description", version.description())
                .put("modified", version.modified().toString())
                .put("revision", version.revisionId());
        json.set("settings", version.settings());
        return json;
    }

    private static ObjectNode json(FunctionAlias alias) {
        ObjectNode json = Json.object()
                .put("name", alias.name())
                .put("version", alias.version())
                .put("description", alias.description())
                .put("revision", alias.revisionId());
        json.set("routing", alias.routing());
        return json;
    }

    /** The versions in a record, the unpublished one included. */
    static List<JsonNode> versions(JsonNode json) {
        List<JsonNode> all = new ArrayList<>();
        json.get(VERSIONS).forEach(all::add);
        if (json.has(LATEST)) {
            all.add(json.get(LATEST));
        }
        return all;
    }
}
