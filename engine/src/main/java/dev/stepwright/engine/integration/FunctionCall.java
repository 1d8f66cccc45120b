package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.StateFailedException;
import dev.stepwright.engine.service.ServiceResponse;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A call of a function for an attempt at a task.
 *
 * @param resource as messages about too large a result name it
 */
record FunctionCall(Attempt attempt, LambdaInvocation invocation, String resource)
        implements LambdaResponse.Visitor<LambdaResponse.Returned> {

    /** The service's name for a failure of which the function could not tell the kind. */
    private static final String UNKNOWN = "Lambda.Unknown";

    /**
     * Calls the function; a failure of it fails the attempt.
     *
     * @param result makes the result of the answer
     * @param next gets the result
     */
    void call(Function<LambdaResponse.Returned, Payload> result, Consumer<Payload> next) {
        LambdaFunctions functions = attempt.visit().run().lambdaFunctions();
        new OutsideCall<LambdaResponse>(attempt, "The function", UNKNOWN, functions.takeClockTime())
                .make(() -> invoke(functions), response -> answered(response, result, next));
    }

    /** Nobody wants the answer once the attempt is over. */
    private CompletionStage<LambdaResponse> invoke(LambdaFunctions functions) {
        CompletionStage<LambdaResponse> answer = functions.invoke(invocation);
        attempt.whenOver(() -> answer.toCompletableFuture().cancel(false));
        return answer;
    }

    /** Takes what stands in for the call, which is the result. */
    void mocked(ServiceResponse response) {
        new ServiceAnswer(attempt, resource, attempt::succeed).take(response);
    }

    private void answered(
            LambdaResponse response, Function<LambdaResponse.Returned, Payload> result, Consumer<Payload> next) {
        Payload ended;
        try {
            ended = attempt.visit().limit(result.apply(response.accept(this)), resource);
        } catch (StateFailedException e) {
            attempt.fail(e.failure());
            return;
        }
        next.accept(ended);
    }

    @Override
    public LambdaResponse.Returned visitReturned(LambdaResponse.Returned response) {
        return response;
    }

    @Override
    public LambdaResponse.Returned visitFunctionError(LambdaResponse.FunctionError response) {
        String error =
                response.errorType().or(() -> errorType(response.payload())).orElse(UNKNOWN);
        throw new StateFailedException(Failure.of(error, response.payload()));
    }

    @Override
    public LambdaResponse.Returned visitServiceError(LambdaResponse.ServiceError response) {
        throw new StateFailedException(Failure.of(response.name(), response.message()));
    }

    static Payload payload(LambdaResponse.Returned response) {
        return read(response.payload());
    }

    /** A runtime may answer with a text that is not JSON; the service passes it on as a string. */
    private static Payload read(String text) {
        try {
            return Payload.read(text);
        } catch (InvalidJsonException e) {
            return Payload.of(text);
        }
    }

    private static Optional<String> errorType(String payload) {
        return read(payload).value() instanceof JsonObject error && error.get("errorType") instanceof String type
                ? Optional.of(type)
                : Optional.empty();
    }
}
