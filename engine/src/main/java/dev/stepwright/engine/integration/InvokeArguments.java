package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LogType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code lambda:invoke} of an attempt. */
record InvokeArguments(String functionName, Optional<String> qualifier, String event, Optional<String> logType) {

    private static final String WITHOUT_PAYLOAD = "{}";

    /**
     * Reads them.
     *
     * @param field the name of the member that holds them
     * @throws dev.stepwright.engine.run.StateFailedException if no call can be made of them
     */
    static InvokeArguments read(Payload arguments, Attempt attempt, String field) {
        if (!(arguments.value() instanceof JsonObject object)
                || !(object.get("FunctionName") instanceof String functionName)) {
            throw UnusableArguments.failure(
                    attempt.visit(), field, arguments, "The field 'FunctionName' is required but was missing");
        }
        Object payload = object.get("Payload");
        if (payload instanceof Number || payload instanceof Boolean) {
            throw UnusableArguments.failure(
                    attempt.visit(), field, arguments, "The value for the field 'Payload' must be a STRING");
        }
        return new InvokeArguments(functionName, text(object, "Qualifier"), event(payload), text(object, "LogType"));
    }

    LambdaInvocation invocation(LogType log, Optional<String> roleArn) {
        return new LambdaInvocation(functionName, qualifier, event, roleArn, log);
    }

    private static Optional<String> text(JsonObject arguments, String name) {
        Object value = arguments.get(name);
        return value == null || value == JsonNull.VALUE ? Optional.empty() : Optional.of(value.toString());
    }

    /** A text that is JSON is taken for the event itself, and null for no payload, as recorded. */
    private static String event(@Nullable Object payload) {
        if (payload == null || payload == JsonNull.VALUE) {
            return WITHOUT_PAYLOAD;
        }
        if (payload instanceof String text) {
            try {
                return Payload.read(text).get();
            } catch (InvalidJsonException e) {
                return JsonText.write(text);
            }
        }
        return JsonText.write(payload);
    }
}
