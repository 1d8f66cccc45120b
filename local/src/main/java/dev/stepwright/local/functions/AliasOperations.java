package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.RestRoute;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The operations on a function's aliases. */
final class AliasOperations {

    private static final String PATH = "/2015-03-31/functions/{FunctionName}/aliases";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final FunctionStore functions;

    AliasOperations(FunctionStore functions) {
        this.functions = functions;
    }

    List<RestRoute> routes() {
        return List.of(
                RestRoute.of("POST", PATH, 201, "CreateAlias", this::create),
                RestRoute.of("GET", PATH, 200, "ListAliases", this::list),
                RestRoute.of("GET", PATH + "/{Name}", 200, "GetAlias", this::get),
                RestRoute.of("PUT", PATH + "/{Name}", 200, "UpdateAlias", this::update),
                RestRoute.of("DELETE", PATH + "/{Name}", 204, "DeleteAlias", this::delete));
    }

    private ObjectNode create(Parameters parameters) {
        DeployedFunction function = function(parameters);
        String name = parameters.text("Name", 128);
        if (NUMBER.matcher(name).matches()) {
            throw FunctionErrors.invalidValue("An alias cannot be a number: " + name);
        }
        if (function.alias(name).isPresent()) {
            throw FunctionErrors.conflict("Alias already exists: " + function.arn(Optional.of(name)));
        }
        parameters.text("FunctionVersion", 1024);
        return put(function, FunctionAlias.of(name, "", "", Json.object()), parameters);
    }

    private ObjectNode update(Parameters parameters) {
        DeployedFunction function = function(parameters);
        return put(function, require(function, parameters), parameters);
    }

    private static ObjectNode put(DeployedFunction function, FunctionAlias present, Parameters parameters) {
        String version = parameters.optionalText("FunctionVersion", 1024).orElse(present.version());
        ObjectNode routing = parameters
                .object("RoutingConfig")
                .map(given -> given.path("AdditionalVersionWeights").isEmpty() ? Json.object() : (ObjectNode) given)
                .orElse(present.routing());
        requireVersion(function, version);
        for (var weight : routing.path("AdditionalVersionWeights").properties()) {
            requireVersion(function, weight.getKey());
        }
        FunctionAlias alias = FunctionAlias.of(
                present.name(),
                version,
                parameters.optionalText("Description", 256).orElse(present.description()),
                routing);
        function.put(alias);
        return FunctionJson.alias(function, alias);
    }

    private static void requireVersion(DeployedFunction function, String version) {
        if (function.version(version).isEmpty()) {
            throw FunctionErrors.functionNotFound(function.arn(Optional.of(version)));
        }
    }

    private ObjectNode get(Parameters parameters) {
        DeployedFunction function = function(parameters);
        return FunctionJson.alias(function, require(function, parameters));
    }

    private ObjectNode list(Parameters parameters) {
        DeployedFunction function = function(parameters);
        Optional<String> version = parameters.optionalText("FunctionVersion", 1024);
        List<FunctionAlias> wanted = function.aliases().stream()
                .filter(alias -> version.isEmpty() || alias.version().equals(version.get()))
                .toList();
        NamedPage<FunctionAlias> page = NamedPage.of(
                wanted,
                FunctionAlias::name,
                parameters.number("MaxItems").orElse(50),
                parameters.optionalText("Marker", 4096));
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("Aliases");
        page.items().forEach(alias -> list.add((JsonNode) FunctionJson.alias(function, alias)));
        page.nextToken().ifPresent(token -> answer.put("NextMarker", token));
        return answer;
    }

    /** Deleting an alias that is not there succeeds, too. */
    private ObjectNode delete(Parameters parameters) {
        function(parameters).removeAlias(parameters.text("Name", 128));
        return Json.object();
    }

    private DeployedFunction function(Parameters parameters) {
        return functions.require(FunctionReference.parse(parameters.text("FunctionName", 170)));
    }

    private static FunctionAlias require(DeployedFunction function, Parameters parameters) {
        String name = parameters.text("Name", 128);
        return function.alias(name)
                .orElseThrow(
                        () -> FunctionErrors.notFound("Cannot find alias arn: " + function.arn(Optional.of(name))));
    }
}
