package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.RestRoute;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** UpdateFunctionCode, UpdateFunctionConfiguration, PublishVersion and ListVersionsByFunction. */
final class UpdateOperations {

    private static final String PATH = "/2015-03-31/functions/{FunctionName}";

    private final FunctionStore functions;
    private final FunctionSettings settings;
    private final CodeSource code;
    private final FunctionInvocations invocations;
    private final Clock clock;

    UpdateOperations(
            FunctionStore functions,
            FunctionSettings settings,
            CodeSource code,
            FunctionInvocations invocations,
            Clock clock) {
        this.functions = functions;
        this.settings = settings;
        this.code = code;
        this.invocations = invocations;
        this.clock = clock;
    }

    List<RestRoute> routes() {
        return List.of(
                RestRoute.of("PUT", PATH + "/code", 200, "UpdateFunctionCode", this::updateCode),
                RestRoute.of("PUT", PATH + "/configuration", 200, "UpdateFunctionConfiguration", this::configure),
                RestRoute.of("POST", PATH + "/versions", 201, "PublishVersion", this::publish),
                RestRoute.of("GET", PATH + "/versions", 200, "ListVersionsByFunction", this::versions));
    }

    private ObjectNode updateCode(Parameters parameters) {
        DeployedFunction function = functions.require(FunctionReference.of(parameters));
        checkRevision(function, parameters);
        FunctionPackage zip = code.read(parameters.body());
        ObjectNode changed = function.latest().settings().deepCopy();
        parameters
                .optionalList("Architectures")
                .ifPresent(architectures -> changed.set("Architectures", architectures));
        if (!parameters.flag("DryRun", false)) {
            change(function, zip, changed);
        }
        return parameters.flag("Publish", false)
                ? FunctionJson.published(function, function.publish("", clock.instant()))
                : FunctionJson.configuration(function, function.latest(), Optional.empty());
    }

    private ObjectNode configure(Parameters parameters) {
        DeployedFunction function = functions.require(FunctionReference.of(parameters));
        checkRevision(function, parameters);
        ObjectNode changed = settings.changed(function.latest().settings(), parameters);
        change(function, function.latest().code(), changed);
        return FunctionJson.configuration(function, function.latest(), Optional.empty());
    }

    private ObjectNode publish(Parameters parameters) {
        DeployedFunction function = functions.require(FunctionReference.of(parameters));
        checkRevision(function, parameters);
        String present = function.latest().code().sha256();
        String wanted = parameters.optionalText("CodeSha256", 64).orElse(present);
        if (!wanted.equals(present)) {
            throw FunctionErrors.invalidValue(("CodeSHA256 (%s) is different from current CodeSHA256 in $LATEST (%s)."
                            + " Please try again with the CodeSHA256 in $LATEST.")
                    .formatted(wanted, present));
        }
        String description = parameters.optionalText("Description", 256).orElse("");
        return FunctionJson.published(function, function.publish(description, clock.instant()));
    }

    private ObjectNode versions(Parameters parameters) {
        DeployedFunction function = functions.require(FunctionReference.of(parameters));
        NamedPage<FunctionVersion> page = NamedPage.of(
                function.versions(),
                UpdateOperations::order,
                parameters.number("MaxItems").orElse(50),
                parameters.optionalText("Marker", 4096));
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("Versions");
        page.items().forEach(version -> list.add(FunctionJson.published(function, version)));
        page.nextToken().ifPresent(token -> answer.put("NextMarker", token));
        return answer;
    }

    /** Text that sorts as the numbers do, with {@code $LATEST} first. */
    private static String order(FunctionVersion version) {
        return version.version().startsWith("$") ? "$" : "%010d".formatted(Integer.parseInt(version.version()));
    }

    private void change(DeployedFunction function, FunctionPackage zip, ObjectNode changed) {
        FunctionVersion before = function.latest();
        function.change(zip, changed, clock.instant());
        invocations.retire(function, before);
    }

    private static void checkRevision(DeployedFunction function, Parameters parameters) {
        parameters
                .optionalText("RevisionId", 64)
                .filter(revision -> !revision.equals(function.latest().revisionId()))
                .ifPresent(revision -> {
                    throw ApiException.of(
                            412,
                            "PreconditionFailedException",
                            "The RevisionId provided is not the latest RevisionId. Call the GetFunction/GetAlias API to"
                                    + " retrieve the latest RevisionId for your resource.");
                });
    }
}
