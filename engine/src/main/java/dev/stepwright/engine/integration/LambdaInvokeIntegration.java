package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.run.Run;
import dev.stepwright.engine.service.ServiceAction;
import dev.stepwright.engine.service.ServicePattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The optimised integration {@code lambda:invoke}: the function's payload comes in an envelope. With
 * {@code .waitForTaskToken} what the function returns is recorded and dropped, and somebody may answer even while it
 * runs.
 */
final class LambdaInvokeIntegration extends OptimisedIntegration {

    private static final String WITHOUT_PAYLOAD = "{}";

    private final String argumentsField;

    /** @param argumentsField the name of the member with the arguments */
    LambdaInvokeIntegration(ServicePattern pattern, String argumentsField) {
        super(ServiceAction.optimised("lambda", "invoke", pattern));
        this.argumentsField = argumentsField;
    }

    @Override
    Runnable prepare(Attempt attempt, Attempt.Request request) {
        Run run = attempt.visit().run();
        LambdaInvocation invocation = invocation(attempt, request);
        return () -> new FunctionCall(attempt, invocation, name())
                .call(
                        returned -> Payload.of(LambdaEnvelope.around(returned, invocation, run)),
                        envelope -> answered(attempt, envelope));
    }

    private LambdaInvocation invocation(Attempt attempt, Attempt.Request request) {
        Payload arguments = request.arguments();
        if (!(arguments.value() instanceof JsonObject object)
                || !(object.get("FunctionName") instanceof String functionName)) {
            throw UnusableArguments.failure(
                    attempt.visit(), argumentsField, arguments, "The field 'FunctionName' is required but was missing");
        }
        Object payload = object.get("Payload");
        if (payload instanceof Number || payload instanceof Boolean) {
            throw UnusableArguments.failure(
                    attempt.visit(), argumentsField, arguments, "The value for the field 'Payload' must be a STRING");
        }
        Object qualifier = object.get("Qualifier");
        return new LambdaInvocation(
                functionName,
                qualifier == null || qualifier == JsonNull.VALUE ? Optional.empty() : Optional.of(qualifier.toString()),
                event(payload),
                request.roleArn());
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
