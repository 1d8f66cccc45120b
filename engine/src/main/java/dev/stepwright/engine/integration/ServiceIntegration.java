package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Run;
import dev.stepwright.engine.service.ServiceAction;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceResponse;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** An action of a service other than Lambda, optimised or by the SDK. */
final class ServiceIntegration extends OptimisedIntegration {

    private static final List<String> LISTS_OF_TEXTS = List.of("Headers", "QueryParameters");

    private final String argumentsField;

    /** @param argumentsField the name of the member with the arguments */
    ServiceIntegration(ServiceAction action, String argumentsField) {
        super(action);
        this.argumentsField = argumentsField;
    }

    @Override
    Runnable prepare(Attempt attempt, Attempt.Request request) {
        if (action().resourceType().equals("apigateway")) {
            checkLists(attempt, request.arguments());
        }
        Run run = attempt.visit().run();
        ServiceCall call = new ServiceCall(
                action(),
                request.arguments().get(),
                request.roleArn().orElseGet(run::roleArn),
                new ServiceCall.Caller(text(run.execution(), "Id"), text(run.stateMachine(), "Id")));
        ServiceAnswer answer = new ServiceAnswer(
                attempt, name(), output -> answered(attempt, output), output -> waitOn(attempt, output));
        return () -> new OutsideCall<ServiceResponse>(attempt, action().toString(), Failure.RUNTIME, false)
                .make(() -> begin(attempt, call), answer::take);
    }

    private static String text(JsonObject object, String member) {
        return String.valueOf(object.get(member));
    }

    /** A job that has been started when nobody waits any more is stopped as well; another answer nobody wants then. */
    private static CompletionStage<ServiceResponse> begin(Attempt attempt, ServiceCall call) {
        CompletionStage<ServiceResponse> answer =
                attempt.visit().run().serviceCalls().call(call);
        if (call.action().pattern().runsAJob()) {
            attempt.whenOver(() -> answer.thenAccept(ServiceIntegration::stop));
        } else {
            attempt.whenOver(() -> answer.toCompletableFuture().cancel(false));
        }
        return answer;
    }

    private static void stop(ServiceResponse response) {
        if (response instanceof ServiceResponse.Running running) {
            running.job().stop();
        }
    }

    /** API Gateway takes lists of values in these, even where there is one. */
    private void checkLists(Attempt attempt, Payload arguments) {
        for (String field : LISTS_OF_TEXTS) {
            if (arguments.value() instanceof JsonObject object
                    && object.get(field) instanceof JsonObject values
                    && !values.values().stream().allMatch(List.class::isInstance)) {
                throw UnusableArguments.failure(
                        attempt.visit(),
                        argumentsField,
                        arguments,
                        "The value of the field '" + field + "' has an invalid format");
            }
        }
    }
}
