package dev.stepwright.engine.lambda;

import java.util.Optional;

/**
 * One call of a function.
 *
 * @param functionName the name or ARN as the state gives it
 * @param qualifier the version or alias as the state gives it
 * @param payload the event as JSON text
 * @param roleArn of the task's credentials; without, the call has the rights of the state machine's role
 */
public record LambdaInvocation(
        String functionName, Optional<String> qualifier, String payload, Optional<String> roleArn, LogType logType) {

    /** A call of a task without credentials, of which no log is wanted. */
    public LambdaInvocation(String functionName, Optional<String> qualifier, String payload) {
        this(functionName, qualifier, payload, Optional.empty(), LogType.NONE);
    }
}
