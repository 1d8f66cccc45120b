package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.RestRoute;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** CreateFunction, GetFunction, GetFunctionConfiguration, ListFunctions and DeleteFunction. */
final class FunctionOperations {

    private static final String PATH = "/2015-03-31/functions";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final FunctionStore functions;
    private final FunctionSettings settings;
    private final CodeSource code;
    private final FunctionInvocations invocations;
    private final Clock clock;

    FunctionOperations(
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
                RestRoute.of("POST", PATH, 201, "CreateFunction", this::create),
                RestRoute.of("GET", PATH, 200, "ListFunctions", this::list),
                RestRoute.of("GET", PATH + "/{FunctionName}", 200, "GetFunction", this::get),
                RestRoute.of(
                        "GET",
                        PATH + "/{FunctionName}/configuration",
                        200,
                        "GetFunctionConfiguration",
                        this::configuration),
                RestRoute.of("DELETE", PATH + "/{FunctionName}", 204, "DeleteFunction", this::delete));
    }

    private ObjectNode create(Parameters parameters) {
        String name =
                FunctionReference.parse(parameters.text("FunctionName", 140)).name();
        if (!NAME.matcher(name).matches()) {
            throw FunctionErrors.invalidValue("'" + name + "' is no name for a function.");
        }
        if (functions.find(name).isPresent()) {
            throw FunctionErrors.conflict("Function already exist: " + name);
        }
        ObjectNode configuration = settings.create(name, parameters);
        FunctionPackage zip = code.read(parameters.object("Code").orElseGet(Json::object));
        FunctionVersion latest = FunctionVersion.of(LambdaHost.LATEST, zip, configuration, "", clock.instant());
        DeployedFunction function =
                new DeployedFunction(name, functions.region().functionArn(name), latest);
        function.tags.put(parameters.textMap("Tags"), name);
        functions.add(function);
        return parameters.flag("Publish", false)
                ? FunctionJson.published(function, function.publish("", clock.instant()))
                : FunctionJson.configuration(function, latest, Optional.empty());
    }

    private ObjectNode get(Parameters parameters) {
        FunctionReference reference = FunctionReference.of(parameters);
        DeployedFunction function = functions.require(reference);
        FunctionVersion version = functions.requireVersion(reference);
        ObjectNode answer = Json.object();
        answer.set("Configuration", FunctionJson.configuration(function, version, reference.qualifier()));
        answer.putObject("Code")
                .put("RepositoryType", "S3")
                .put("Location", version.code().taskRoot().toUri().toString());
        if (!function.tags.all().isEmpty()) {
            answer.set("Tags", function.tags.object());
        }
        function.reservedConcurrency()
                .ifPresent(
                        executions -> answer.putObject("Concurrency").put("ReservedConcurrentExecutions", executions));
        return answer;
    }

    private ObjectNode configuration(Parameters parameters) {
        FunctionReference reference = FunctionReference.of(parameters);
        return FunctionJson.configuration(
                functions.require(reference), functions.requireVersion(reference), reference.qualifier());
    }

    private ObjectNode list(Parameters parameters) {
        NamedPage<DeployedFunction> page = NamedPage.of(
                functions.all(),
                function -> function.name,
                parameters.number("MaxItems").orElse(50),
                parameters.optionalText("Marker", 4096));
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("Functions");
        page.items()
                .forEach(function ->
                        list.add(FunctionJson.configuration(function, function.latest(), Optional.empty())));
        page.nextToken().ifPresent(token -> answer.put("NextMarker", token));
        return answer;
    }

    private ObjectNode delete(Parameters parameters) {
        FunctionReference reference = FunctionReference.of(parameters);
        DeployedFunction function = functions.require(reference);
        if (reference.qualifier().isPresent()) {
            deleteVersion(function, functions.requireVersion(reference));
        } else {
            functions.remove(function.name);
            function.versions().forEach(version -> invocations.retire(function, version));
        }
        return Json.object();
    }

    private void deleteVersion(DeployedFunction function, FunctionVersion version) {
        if (version.version().equals(LambdaHost.LATEST)) {
            throw FunctionErrors.invalidValue("$LATEST version cannot be deleted without deleting the function.");
        }
        List<String> aliases = function.aliases().stream()
                .filter(alias -> alias.names(version.version()))
                .map(FunctionAlias::name)
                .toList();
        if (!aliases.isEmpty()) {
            throw FunctionErrors.conflict(
                    "Unable to delete version because the following aliases reference it: " + aliases);
        }
        function.removeVersion(version.version());
        invocations.retire(function, version);
    }
}
