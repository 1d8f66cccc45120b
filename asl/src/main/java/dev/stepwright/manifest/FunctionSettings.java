package dev.stepwright.manifest;

import java.util.OptionalInt;

/** How a function is to be configured; an absent number leaves the choice to Lambda. */
public record FunctionSettings(
        int memoryMb,
        int timeoutSeconds,
        Architecture architecture,
        boolean snapStart,
        OptionalInt ephemeralStorageMb,
        OptionalInt reservedConcurrency) {}
