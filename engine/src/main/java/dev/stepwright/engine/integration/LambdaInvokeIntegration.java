package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LogType;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Run;
import dev.stepwright.engine.service.ServiceAction;
import dev.stepwright.engine.service.ServicePattern;
import java.util.Optional;

/**
 * The optimised integration {@code lambda:invoke}: the function's payload comes in an envelope. With
 * {@code .waitForTaskToken} what the function returns is recorded and dropped, and somebody may answer even while it
 * runs.
 */
final class LambdaInvokeIntegration extends OptimisedIntegration {

    /** How the service names what Lambda refuses for a reason that has no exception of its own. */
    private static final String REFUSED = "Lambda.AWSLambdaException";

    private final String argumentsField;

    /** @param argumentsField the name of the member with the arguments */
    LambdaInvokeIntegration(ServicePattern pattern, String argumentsField) {
        super(ServiceAction.optimised("lambda", "invoke", pattern));
        this.argumentsField = argumentsField;
    }

    @Override
    Runnable prepare(Attempt attempt, Attempt.Request request) {
        InvokeArguments arguments = InvokeArguments.read(request.arguments(), attempt, argumentsField);
        Optional<LogType> log = arguments.logType().map(LogType::of).orElse(Optional.of(LogType.NONE));
        return log.map(type -> call(attempt, arguments.invocation(type, request.roleArn())))
                .orElse(() -> attempt.fail(
                        Failure.of(REFUSED, LogType.refusal(arguments.logType().orElseThrow()))));
    }

    private Runnable call(Attempt attempt, LambdaInvocation invocation) {
        Run run = attempt.visit().run();
        return () -> new FunctionCall(attempt, invocation, name())
                .call(
                        returned -> Payload.of(LambdaEnvelope.around(returned, invocation, run)),
                        envelope -> answered(attempt, envelope));
    }
}
