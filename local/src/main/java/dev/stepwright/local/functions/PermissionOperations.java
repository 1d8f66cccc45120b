package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.RestRoute;
import java.util.List;
import java.util.Optional;

/** AddPermission, RemovePermission and GetPolicy. */
final class PermissionOperations {

    private static final String PATH = "/2015-03-31/functions/{FunctionName}/policy";

    private final FunctionStore functions;

    PermissionOperations(FunctionStore functions) {
        this.functions = functions;
    }

    List<RestRoute> routes() {
        return List.of(
                RestRoute.of("POST", PATH, 201, "AddPermission", this::add),
                RestRoute.of("GET", PATH, 200, "GetPolicy", this::get),
                RestRoute.of("DELETE", PATH + "/{StatementId}", 204, "RemovePermission", this::remove));
    }

    private ObjectNode add(Parameters parameters) {
        FunctionReference reference = existing(parameters);
        ObjectNode statement = statement(reference, parameters);
        functions
                .require(reference)
                .permissions
                .add(key(reference), statement.path("Sid").asText(), statement);
        return Json.object().put("Statement", statement.toString());
    }

    private ObjectNode statement(FunctionReference reference, Parameters parameters) {
        ObjectNode statement =
                Json.object().put("Sid", parameters.text("StatementId", 100)).put("Effect", "Allow");
        String principal = parameters.text("Principal", 2048);
        if (principal.equals("*")) {
            statement.put("Principal", principal);
        } else {
            statement.putObject("Principal").put(principal.contains(".amazonaws.com") ? "Service" : "AWS", principal);
        }
        statement.put("Action", parameters.text("Action", 256));
        statement.put("Resource", functions.arn(reference));
        Optional<String> account = parameters.optionalText("SourceAccount", 12);
        Optional<String> source = parameters.optionalText("SourceArn", 2048);
        if (account.isPresent() || source.isPresent()) {
            ObjectNode condition = statement.putObject("Condition");
            account.ifPresent(id -> condition.putObject("StringEquals").put("AWS:SourceAccount", id));
            source.ifPresent(arn -> condition.putObject("ArnLike").put("AWS:SourceArn", arn));
        }
        return statement;
    }

    private ObjectNode get(Parameters parameters) {
        FunctionReference reference = existing(parameters);
        DeployedFunction function = functions.require(reference);
        String policy = function.permissions
                .policy(key(reference))
                .orElseThrow(() -> FunctionErrors.notFound("The resource you requested does not exist."));
        return Json.object()
                .put("Policy", policy)
                .put("RevisionId", function.latest().revisionId());
    }

    private ObjectNode remove(Parameters parameters) {
        FunctionReference reference = existing(parameters);
        functions.require(reference).permissions.remove(key(reference), parameters.text("StatementId", 100));
        return Json.object();
    }

    private FunctionReference existing(Parameters parameters) {
        FunctionReference reference = FunctionReference.of(parameters);
        functions.requireVersion(reference);
        return reference;
    }

    private static String key(FunctionReference reference) {
        return reference.qualifier().orElse("");
    }
}
