package dev.stepwright.engine.execution;

/** The service's words for where a Map Run stands. */
public enum MapRunStatus {
    RUNNING,
    SUCCEEDED,
    FAILED,
    ABORTED
}
