package dev.stepwright.compiler.ir;

import java.util.OptionalInt;

/**
 * How a step's function is configured.
 *
 * @param architecture {@code arm64} or {@code x86_64}
 */
public record StepSettings(
        int memoryMb,
        int timeoutSeconds,
        String architecture,
        boolean snapStart,
        OptionalInt ephemeralStorageMb,
        OptionalInt reservedConcurrency) {}
