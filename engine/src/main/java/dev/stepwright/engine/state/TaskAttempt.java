package dev.stepwright.engine.state;

import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.StateFailedException;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.time.EngineClock.Hold;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** One call of a Task's function. */
final class TaskAttempt implements LambdaResponse.Visitor<Payload> {

    /** The service's name for a failure of which the function could not tell the kind. */
    private static final String UNKNOWN = "Lambda.Unknown";

    private final TaskExecutor task;
    private final Visit visit;
    private final LambdaInvocation invocation;

    TaskAttempt(TaskExecutor task, Visit visit, LambdaInvocation invocation) {
        this.task = task;
        this.visit = visit;
        this.invocation = invocation;
    }

    void call(Optional<Duration> timeout) {
        timeout.ifPresent(limit -> visit.after(limit, this::timeOut));
        Hold hold = visit.run().lambdaFunctions().takeClockTime()
                ? () -> {}
                : visit.run().clock().hold();
        invoke().whenComplete((response, thrown) -> {
            visit.later(() -> answered(response, thrown));
            hold.close();
        });
    }

    private CompletionStage<LambdaResponse> invoke() {
        try {
            return visit.run().lambdaFunctions().invoke(invocation);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void answered(@Nullable LambdaResponse response, @Nullable Throwable thrown) {
        if (response == null) {
            fail(Failure.of(UNKNOWN, "The function could not be called: " + describe(thrown)));
            return;
        }
        Payload result;
        try {
            result = response.accept(this);
        } catch (StateFailedException e) {
            fail(e.failure());
            return;
        }
        TaskExecutor.record(visit, task.integration().succeeded(result));
        visit.leave(task.effects(), result.value(), result, task.next());
    }

    @Override
    public Payload visitReturned(LambdaResponse.Returned response) {
        Payload returned = read(response.payload());
        Payload result = task.integration().result(visit, invocation, returned);
        return visit.limit(result, task.integration().name());
    }

    @Override
    public Payload visitFunctionError(LambdaResponse.FunctionError response) {
        String error =
                response.errorType().or(() -> errorType(response.payload())).orElse(UNKNOWN);
        throw new StateFailedException(Failure.of(error, response.payload()));
    }

    @Override
    public Payload visitServiceError(LambdaResponse.ServiceError response) {
        throw new StateFailedException(Failure.of(response.name(), response.message()));
    }

    private void timeOut() {
        Failure failure = new Failure(Optional.of(Failure.TIMEOUT), Optional.empty());
        TaskExecutor.record(visit, task.integration().timedOut(failure));
        visit.fail(failure);
    }

    private void fail(Failure failure) {
        TaskExecutor.record(visit, task.integration().failed(failure));
        visit.fail(failure);
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

    private static String describe(@Nullable Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return String.valueOf(cause);
    }
}
