package dev.stepwright.engine.integration;

import static dev.stepwright.asl.validation.DiagnosticCode.SCHEMA_VALIDATION_FAILED;
import static dev.stepwright.asl.validation.DiagnosticCode.UNSUPPORTED_FEATURE;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.validation.Diagnostics;
import dev.stepwright.engine.service.ServiceAction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Finds the integration for a Task's resource, and refuses those that Step Functions does not have. */
public final class ResourceCompiler {

    private static final Pattern ACTIVITY = Pattern.compile("arn:[^:]*:states:[^:]+:[^:]+:activity:[^:]+");
    private static final Pattern LAMBDA_FUNCTION = Pattern.compile("arn:[^:]*:lambda:[^:]*:[^:]*:function:.+");

    private static final List<String> RUN_ARGUMENTS = List.of("FunctionName", "LogType", "Payload", "Qualifier");
    private static final List<String> OTHER_ARGUMENTS = List.of("ClientContext", "InvocationType");

    private final String location;
    private final String argumentsField;
    private final UnaryOperator<String> argumentNames;
    private final Diagnostics diagnostics;

    /**
     * The two names differ by query language.
     *
     * @param argumentsField the name of the member with the arguments
     * @param argumentNames which argument a member in there is
     */
    public ResourceCompiler(
            String location, String argumentsField, UnaryOperator<String> argumentNames, Diagnostics diagnostics) {
        this.location = location;
        this.argumentsField = argumentsField;
        this.argumentNames = argumentNames;
        this.diagnostics = diagnostics;
    }

    public Integration compile(TaskState state) {
        String resource = state.resource();
        if (LAMBDA_FUNCTION.matcher(resource).matches()) {
            return new LambdaFunctionIntegration(resource);
        }
        if (ACTIVITY.matcher(resource).matches()) {
            if (state.credentials().isPresent()) {
                diagnostics.report(
                        SCHEMA_VALIDATION_FAILED,
                        location + "/Credentials",
                        "The field 'Credentials' is not supported for activities");
            }
            return new ActivityIntegration(resource);
        }
        return ServiceResource.read(resource)
                .map(action -> ofService(action, state))
                .orElseGet(() -> unrecognized(resource));
    }

    private Integration ofService(ServiceAction action, TaskState state) {
        if (action.bySdk() || !action.service().equals("lambda")) {
            return new ServiceIntegration(action, argumentsField);
        }
        checkArguments(state);
        return new LambdaInvokeIntegration(action.pattern(), argumentsField);
    }

    /** What it gives is never run. */
    private Integration unrecognized(String resource) {
        diagnostics.report(
                SCHEMA_VALIDATION_FAILED,
                location + "/Resource",
                resource.startsWith("arn:")
                        ? "The resource provided " + resource
                                + " is not recognized. The value is not a valid resource ARN, or the resource is not"
                                + " available in this region."
                        : "Value is not a valid resource ARN");
        return new LambdaFunctionIntegration(resource);
    }

    private void checkArguments(TaskState state) {
        if (state.arguments().isEmpty()) {
            diagnostics.report(
                    SCHEMA_VALIDATION_FAILED,
                    location,
                    argumentsField + " field is required for resource ARN: " + state.resource());
        }
        state.arguments().filter(JsonNode::isObject).ifPresent(this::checkArguments);
    }

    private void checkArguments(JsonNode arguments) {
        Set<String> given = new HashSet<>();
        arguments.fieldNames().forEachRemaining(member -> given.add(argumentNames.apply(member)));
        if (!given.contains("FunctionName")) {
            diagnostics.report(
                    SCHEMA_VALIDATION_FAILED,
                    location + "/" + argumentsField,
                    "The field 'FunctionName' is required but was missing");
        }
        arguments.fieldNames().forEachRemaining(member -> {
            String name = argumentNames.apply(member);
            if (OTHER_ARGUMENTS.contains(name) && !isDefault(member, arguments.get(member))) {
                diagnostics.report(
                        UNSUPPORTED_FEATURE,
                        location + "/" + argumentsField + "/" + member,
                        "The argument " + name + " of lambda:invoke does not run here; leave it out");
            } else if (!RUN_ARGUMENTS.contains(name) && !OTHER_ARGUMENTS.contains(name)) {
                diagnostics.report(
                        SCHEMA_VALIDATION_FAILED,
                        location + "/" + argumentsField,
                        "The field '" + name + "' is not supported by Step Functions");
            }
        });
    }

    private static boolean isDefault(String name, JsonNode value) {
        return name.equals("InvocationType") && value.asText().equals("RequestResponse");
    }
}
