package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a function's configuration from requests, completes it as Lambda does and refuses what Lambda refuses. */
final class FunctionSettings {

    private static final int ENVIRONMENT_LIMIT = 4_096;
    private static final Pattern RUNTIME = Pattern.compile("java(8\\.al2|11|17|21|25)");
    private static final Pattern RESERVED = Pattern.compile("_HANDLER|_X_AMZN_TRACE_ID|AWS_REGION|AWS_DEFAULT_REGION"
            + "|AWS_EXECUTION_ENV|AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|AWS_LAMBDA_FUNCTION_.*"
            + "|AWS_LAMBDA_LOG_.*|AWS_LAMBDA_RUNTIME_API|LAMBDA_TASK_ROOT|LAMBDA_RUNTIME_DIR");

    /** Members that a request sets as they are; an empty one takes the setting away. */
    private static final List<String> MEMBERS = List.of(
            "Role",
            "Handler",
            "Runtime",
            "Description",
            "Timeout",
            "MemorySize",
            "TracingConfig",
            "EphemeralStorage",
            "LoggingConfig",
            "SnapStart",
            "VpcConfig",
            "DeadLetterConfig",
            "KMSKeyArn",
            "FileSystemConfigs",
            "Environment");

    private final RoleAccess roles;

    FunctionSettings(RoleAccess roles) {
        this.roles = roles;
    }

    ObjectNode create(String function, Parameters parameters) {
        parameters.text("Handler", 128);
        parameters.text("Runtime", 64);
        ObjectNode settings = changed(defaults(function), parameters);
        parameters
                .optionalList("Architectures")
                .ifPresent(architectures -> settings.set("Architectures", architectures));
        return settings;
    }

    ObjectNode changed(ObjectNode present, Parameters parameters) {
        ObjectNode settings = present.deepCopy();
        for (String member : MEMBERS) {
            if (parameters.has(member)) {
                set(settings, member, parameters.body().path(member));
            }
        }
        check(settings, parameters);
        return settings;
    }

    static ObjectNode defaults(String function) {
        ObjectNode settings =
                Json.object().put("Description", "").put("Timeout", 3).put("MemorySize", 128);
        settings.putObject("TracingConfig").put("Mode", "PassThrough");
        settings.putArray("Architectures").add("x86_64");
        settings.putObject("EphemeralStorage").put("Size", 512);
        settings.putObject("SnapStart").put("ApplyOn", "None");
        settings.putObject("LoggingConfig").put("LogFormat", "Text").put("LogGroup", "/aws/lambda/" + function);
        return settings;
    }

    private static void set(ObjectNode settings, String member, JsonNode value) {
        JsonNode content = member.equals("Environment") ? value.path("Variables") : value;
        boolean cleared = content.isTextual()
                ? member.equals("KMSKeyArn") && content.asText().isEmpty()
                : content.isContainerNode() && content.isEmpty();
        if (cleared) {
            settings.remove(member);
        } else if (member.equals("LoggingConfig")) {
            settings.withObjectProperty(member).setAll((ObjectNode) value);
        } else {
            settings.set(member, value);
        }
    }

    private void check(ObjectNode settings, Parameters parameters) {
        range(settings, "MemorySize", 128, 10_240);
        range(settings, "Timeout", 1, 900);
        String runtime = settings.path("Runtime").asText();
        if (!RUNTIME.matcher(runtime).matches()) {
            throw FunctionErrors.invalidValue(
                    "Value %s at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [java25, java21, java17, java11, java8.al2] (the local cloud runs Java)"
                            .formatted(runtime));
        }
        checkEnvironment(settings.at("/Environment/Variables"));
        if (parameters.has("Role") && !roles.assumable(settings.path("Role").asText(), "lambda.amazonaws.com")) {
            throw FunctionErrors.invalidValue("The role defined for the function cannot be assumed by Lambda.");
        }
    }

    private static void range(ObjectNode settings, String member, int min, int max) {
        int value = settings.path(member).asInt();
        if (value < min || value > max) {
            String name = Character.toLowerCase(member.charAt(0)) + member.substring(1);
            String constraint = value < min
                    ? "have value greater than or equal to " + min
                    : "have value less than or equal to " + max;
            throw ApiException.constraint("'" + value + "'", name, constraint);
        }
    }

    private static void checkEnvironment(JsonNode variables) {
        String text = variables.toString();
        if (text.getBytes(StandardCharsets.UTF_8).length > ENVIRONMENT_LIMIT) {
            throw FunctionErrors.invalidValue(
                    "Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. String measured: "
                            + text);
        }
        List<String> reserved = variables.properties().stream()
                .map(variable -> variable.getKey())
                .filter(name -> RESERVED.matcher(name).matches())
                .toList();
        if (!reserved.isEmpty()) {
            throw FunctionErrors.invalidValue(
                    "Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: "
                            + String.join(", ", reserved));
        }
    }
}
