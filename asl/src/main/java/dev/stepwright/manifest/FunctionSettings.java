package dev.stepwright.manifest;

import java.util.OptionalInt;

/**
 * How a function is to be configured; an absent number leaves the choice to Lambda.
 *
 * @param tracing whether X-Ray records its invocations, because a workflow that calls it is traced
 */
public record FunctionSettings(
        int memoryMb,
        int timeoutSeconds,
        Architecture architecture,
        boolean snapStart,
        OptionalInt ephemeralStorageMb,
        OptionalInt reservedConcurrency,
        boolean tracing) {}
