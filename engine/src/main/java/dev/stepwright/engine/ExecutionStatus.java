package dev.stepwright.engine;

/** Where an execution stands, named as in {@code DescribeExecution}. */
public enum ExecutionStatus {
    RUNNING,
    SUCCEEDED,
    FAILED,
    TIMED_OUT,
    ABORTED
}
