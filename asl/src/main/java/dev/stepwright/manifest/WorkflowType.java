package dev.stepwright.manifest;

/** The type of a state machine, fixed for its life. */
public enum WorkflowType {
    STANDARD,
    EXPRESS
}
