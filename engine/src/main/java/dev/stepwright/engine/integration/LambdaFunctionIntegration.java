package dev.stepwright.engine.integration;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Visit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A function's ARN as the resource: the arguments are the event, and the payload is the result. */
record LambdaFunctionIntegration(String functionArn) implements Integration {

    @Override
    public LambdaInvocation invocation(Payload arguments) {
        return new LambdaInvocation(functionArn, Optional.empty(), arguments.get());
    }

    @Override
    public Payload result(Visit visit, LambdaInvocation invocation, Payload returned) {
        return returned;
    }

    @Override
    public Recorded scheduled(Visit visit, Payload arguments, Map<String, Object> options) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("resource", functionArn);
        values.putAll(Details.payload("input", arguments));
        values.putAll(options);
        return recorded(EventType.LAMBDA_FUNCTION_SCHEDULED, values);
    }

    @Override
    public Recorded started() {
        return new Recorded(EventType.LAMBDA_FUNCTION_STARTED, EventDetails.NONE);
    }

    @Override
    public Recorded succeeded(Payload result) {
        return recorded(EventType.LAMBDA_FUNCTION_SUCCEEDED, Details.payload("output", result));
    }

    @Override
    public Recorded failed(Failure failure) {
        return recorded(EventType.LAMBDA_FUNCTION_FAILED, Details.failure(failure.error(), failure.cause()));
    }

    @Override
    public Recorded timedOut(Failure failure) {
        return recorded(EventType.LAMBDA_FUNCTION_TIMED_OUT, Details.failure(failure.error(), failure.cause()));
    }

    @Override
    public String name() {
        return functionArn;
    }

    private static Recorded recorded(EventType type, Map<String, Object> values) {
        return new Recorded(type, Details.of(type, values));
    }
}
