package dev.stepwright.compiler.ir;

/**
 * What a step's class wants to be told of besides calls.
 *
 * @param warmUp whether it prepares for calls, as a {@code dev.stepwright.WarmUp}
 * @param checkpoint whether it takes part in snapshots, as an {@code org.crac.Resource}
 */
public record StepHooks(boolean warmUp, boolean checkpoint) {}
