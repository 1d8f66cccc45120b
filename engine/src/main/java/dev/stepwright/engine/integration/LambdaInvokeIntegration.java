package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Run;
import dev.stepwright.engine.run.StateFailedException;
import java.util.Optional;
import java.util.function.Consumer;

/** The optimised integration {@code lambda:invoke}: the function's payload comes in an envelope. */
class LambdaInvokeIntegration extends OptimisedIntegration {

    private static final String WITHOUT_PAYLOAD = "{}";

    LambdaInvokeIntegration() {
        this("invoke");
    }

    LambdaInvokeIntegration(String action) {
        super("lambda", action);
    }

    @Override
    public void start(Attempt attempt) {
        call(attempt, attempt::succeed);
    }

    /** @param next gets the envelope */
    final void call(Attempt attempt, Consumer<Payload> next) {
        Run run = attempt.visit().run();
        Attempt.Request request = attempt.request();
        LambdaInvocation invocation = invocation(request.arguments());
        attempt.record(scheduled(run.region(), request));
        attempt.record(started());
        attempt.startTimeout();
        new FunctionCall(attempt, invocation, name())
                .call(returned -> Payload.of(LambdaEnvelope.around(returned, invocation, run)), next);
    }

    private static LambdaInvocation invocation(Payload arguments) {
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
}
