package dev.stepwright.manifest;

/**
 * A function that a definition invokes.
 *
 * @param function the {@linkplain FunctionEntry#name() name} of the function
 * @param source the line of the first call
 */
public record CallEntry(String function, SourceLine source) {}
