package dev.stepwright.engine.execution;

/** Where an execution stands, named as in {@code DescribeExecution}. */
public enum ExecutionStatus {
    RUNNING,
    SUCCEEDED,
    FAILED,
    TIMED_OUT,
    ABORTED,
    /** A child execution waits for its Map Run to redrive it. */
    PENDING_REDRIVE;

    /** Whether it has ended, and not as it should. */
    public boolean isUnsuccessful() {
        return this == FAILED || this == TIMED_OUT || this == ABORTED;
    }
}
