package dev.stepwright.engine.integration;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.StateFailedException;
import dev.stepwright.engine.run.Visit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The optimised integration {@code lambda:invoke}: the function's payload comes in an envelope. */
final class LambdaInvokeIntegration implements Integration {

    private static final String RESOURCE_TYPE = "lambda";
    private static final String RESOURCE = "invoke";
    private static final String WITHOUT_PAYLOAD = "{}";

    @Override
    public LambdaInvocation invocation(Payload arguments) {
        if (!(arguments.value() instanceof JsonObject object)
                || !(object.get("FunctionName") instanceof String functionName)) {
            throw new StateFailedException(Failure.of(
                    Failure.RUNTIME,
                    "The Arguments of lambda:invoke must be an object with the text 'FunctionName', but were: "
                            + arguments.get()));
        }
        Object payload = object.get("Payload");
        Object qualifier = object.get("Qualifier");
        return new LambdaInvocation(
                functionName,
                qualifier == null || qualifier == JsonNull.VALUE ? Optional.empty() : Optional.of(qualifier.toString()),
                payload == null ? WITHOUT_PAYLOAD : JsonText.write(payload));
    }

    @Override
    public Payload result(Visit visit, LambdaInvocation invocation, Payload returned) {
        return Payload.of(
                LambdaEnvelope.around(returned, invocation, visit.run().clock().now()));
    }

    @Override
    public Recorded scheduled(Visit visit, Payload arguments, Map<String, Object> options) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("region", visit.run().region());
        values.put("parameters", arguments);
        values.putAll(options);
        return recorded(EventType.TASK_SCHEDULED, values);
    }

    @Override
    public Recorded started() {
        return recorded(EventType.TASK_STARTED, Map.of());
    }

    @Override
    public Recorded succeeded(Payload result) {
        return recorded(EventType.TASK_SUCCEEDED, Details.payload("output", result));
    }

    @Override
    public Recorded failed(Failure failure) {
        return recorded(EventType.TASK_FAILED, Details.failure(failure.error(), failure.cause()));
    }

    @Override
    public Recorded timedOut(Failure failure) {
        return recorded(EventType.TASK_TIMED_OUT, Details.failure(failure.error(), failure.cause()));
    }

    @Override
    public String name() {
        return RESOURCE_TYPE;
    }

    private static Recorded recorded(EventType type, Map<String, Object> more) {
        return new Recorded(type, Details.task(type, RESOURCE_TYPE, RESOURCE, more));
    }
}
