package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.protocol.Json;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Functions and aliases as the service describes them. */
final class FunctionJson {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private FunctionJson() {}

    /** @param qualifier with which the caller asked, which becomes part of the ARN */
    static ObjectNode configuration(DeployedFunction function, FunctionVersion version, Optional<String> qualifier) {
        ObjectNode json = Json.object()
                .put("FunctionName", function.name)
                .put("FunctionArn", function.arn(qualifier))
                .put("Version", version.version())
                .put("CodeSize", version.code().size())
                .put("CodeSha256", version.code().sha256())
                .put("LastModified", TIME.format(version.modified()))
                .put("RevisionId", version.revisionId())
                .put("PackageType", "Zip")
                .put("State", "Active")
                .put("LastUpdateStatus", "Successful");
        json.setAll(version.settings().deepCopy());
        if (!version.description().isEmpty()) {
            json.put("Description", version.description());
        }
        boolean snapshot = !version.version().equals(LambdaHost.LATEST)
                && json.at("/SnapStart/ApplyOn").asText().equals("PublishedVersions");
        json.withObjectProperty("SnapStart").put("OptimizationStatus", snapshot ? "On" : "Off");
        return json;
    }

    static ObjectNode published(DeployedFunction function, FunctionVersion version) {
        return configuration(function, version, Optional.of(version.version()));
    }

    static ObjectNode alias(DeployedFunction function, FunctionAlias alias) {
        ObjectNode json = Json.object()
                .put("AliasArn", function.arn(Optional.of(alias.name())))
                .put("Name", alias.name())
                .put("FunctionVersion", alias.version())
                .put("Description", alias.description())
                .put("RevisionId", alias.revisionId());
        if (!alias.routing().isEmpty()) {
            json.set("RoutingConfig", alias.routing());
        }
        return json;
    }
}
