package dev.stepwright.engine.lambda;

import java.util.Optional;

/**
 * One call of a function.
 *
 * @param functionName the name or ARN as the state gives it
 * @param qualifier the version or alias as the state gives it
 * @param payload the event as JSON text
 */
public record LambdaInvocation(String functionName, Optional<String> qualifier, String payload) {}
