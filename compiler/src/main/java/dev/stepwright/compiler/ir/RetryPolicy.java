package dev.stepwright.compiler.ir;

import java.util.OptionalInt;

/** What a {@code @Retry} annotation asks for. */
public record RetryPolicy(
        ErrorMatch errors,
        int maxAttempts,
        int intervalSeconds,
        double backoffRate,
        OptionalInt maxDelaySeconds,
        boolean fullJitter) {}
