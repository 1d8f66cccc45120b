package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.functions.store.DeployedFunction;
import dev.stepwright.local.functions.store.FunctionErrors;
import dev.stepwright.local.functions.store.FunctionReference;
import dev.stepwright.local.functions.store.FunctionStore;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.ResourceTags;
import dev.stepwright.local.protocol.ResourceTags.Tagged;
import dev.stepwright.local.protocol.wire.RestRoute;
import java.util.List;
import java.util.OptionalInt;

/** The operations on tags and reserved concurrency, and the listings of what no function has here. */
final class AttributeOperations {

    private static final String TAGS = "/2017-03-31/tags/{Resource}";
    private static final String CONCURRENCY = "/2017-10-31/functions/{FunctionName}/concurrency";

    private final ResourceTags tags = new ResourceTags("Tags", this::tagged);
    private final FunctionStore functions;
    private final FunctionInvocations invocations;

    AttributeOperations(FunctionStore functions, FunctionInvocations invocations) {
        this.functions = functions;
        this.invocations = invocations;
    }

    List<RestRoute> routes() {
        return List.of(
                RestRoute.of("POST", TAGS, 204, "TagResource", tags::tag),
                RestRoute.of("DELETE", TAGS, 204, "UntagResource", tags::untag),
                RestRoute.of("GET", TAGS, 200, "ListTags", tags::list),
                RestRoute.of("PUT", CONCURRENCY, 200, "PutFunctionConcurrency", this::reserve),
                RestRoute.of("DELETE", CONCURRENCY, 204, "DeleteFunctionConcurrency", this::free),
                RestRoute.of(
                        "GET",
                        "/2019-09-30/functions/{FunctionName}/concurrency",
                        200,
                        "GetFunctionConcurrency",
                        this::concurrency),
                RestRoute.of(
                        "GET",
                        "/2019-09-25/functions/{FunctionName}/event-invoke-config",
                        200,
                        "GetFunctionEventInvokeConfig",
                        this::none),
                RestRoute.of(
                        "GET", "/2021-10-31/functions/{FunctionName}/url", 200, "GetFunctionUrlConfig", this::none),
                RestRoute.of("GET", "/2018-10-31/layers", 200, "ListLayers", noneOf("Layers")),
                RestRoute.of(
                        "GET",
                        "/2015-03-31/event-source-mappings",
                        200,
                        "ListEventSourceMappings",
                        noneOf("EventSourceMappings")));
    }

    private ObjectNode reserve(Parameters parameters) {
        int executions = parameters
                .number("ReservedConcurrentExecutions")
                .orElseThrow(() -> ApiException.constraint("null", "reservedConcurrentExecutions", "not be null"));
        change(function(parameters), OptionalInt.of(executions));
        return Json.object().put("ReservedConcurrentExecutions", executions);
    }

    private ObjectNode free(Parameters parameters) {
        change(function(parameters), OptionalInt.empty());
        return Json.object();
    }

    private void change(DeployedFunction function, OptionalInt executions) {
        function.versions().forEach(version -> invocations.retire(function, version));
        function.reserveConcurrency(executions);
    }

    private ObjectNode concurrency(Parameters parameters) {
        ObjectNode answer = Json.object();
        function(parameters)
                .reservedConcurrency()
                .ifPresent(executions -> answer.put("ReservedConcurrentExecutions", executions));
        return answer;
    }

    private ObjectNode none(Parameters parameters) {
        throw FunctionErrors.notFound("The function " + functions.arn(FunctionReference.of(parameters)) + " has none.");
    }

    private static Operation noneOf(String list) {
        return parameters -> {
            ObjectNode answer = Json.object();
            answer.putArray(list);
            return answer;
        };
    }

    private Tagged tagged(Parameters parameters) {
        DeployedFunction function = functions.require(FunctionReference.parse(parameters.text("Resource", 256)));
        return new Tagged(function.tags, function.name);
    }

    private DeployedFunction function(Parameters parameters) {
        return functions.require(FunctionReference.of(parameters));
    }
}
