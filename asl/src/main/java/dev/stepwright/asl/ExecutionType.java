package dev.stepwright.asl;

/** How executions are run, those of a state machine or those that a distributed Map starts. */
public enum ExecutionType {
    STANDARD,

    /** At most five minutes, without a record; it cannot hold what takes longer. */
    EXPRESS
}
