package dev.stepwright.compiler.ir;

import java.util.OptionalInt;

/**
 * How a workflow's state machine is configured.
 *
 * @param express whether it is an Express workflow
 * @param logLevel {@code OFF}, {@code FATAL}, {@code ERROR} or {@code ALL}
 */
public record WorkflowSettings(boolean express, OptionalInt timeoutSeconds, String logLevel, boolean tracing) {}
