package dev.stepwright.local.functions;

import dev.stepwright.local.lambda.InvocationResult;

/**
 * What a call of a function came to.
 *
 * @param version that ran
 */
public record InvocationOutcome(InvocationResult result, String version) {}
