package dev.stepwright.engine.integration;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LogType;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.service.ServiceResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A function's ARN as the resource: the arguments are the event, and the payload is the result. */
record LambdaFunctionIntegration(String functionArn) implements Integration {

    @Override
    public void start(Attempt attempt) {
        Attempt.Request request = attempt.request();
        attempt.record(scheduled(request));
        attempt.record(new Recorded(EventType.LAMBDA_FUNCTION_STARTED, EventDetails.NONE));
        attempt.startTimeout();
        LambdaInvocation invocation = new LambdaInvocation(
                functionArn, Optional.empty(), request.arguments().get(), request.roleArn(), LogType.NONE);
        FunctionCall call = new FunctionCall(attempt, invocation, name());
        Optional<ServiceResponse> mocked =
                attempt.visit().run().mockedTasks().next(attempt.visit().name());
        mocked.ifPresentOrElse(call::mocked, () -> call.call(FunctionCall::payload, attempt::succeed));
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

    private Recorded scheduled(Attempt.Request request) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("resource", functionArn);
        values.putAll(Details.payload("input", request.arguments()));
        values.putAll(request.options());
        return recorded(EventType.LAMBDA_FUNCTION_SCHEDULED, values);
    }

    private static Recorded recorded(EventType type, Map<String, Object> values) {
        return new Recorded(type, Details.of(type, values));
    }
}
