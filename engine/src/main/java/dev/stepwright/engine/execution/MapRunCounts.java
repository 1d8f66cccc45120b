package dev.stepwright.engine.execution;

/**
 * How many items or child executions of a Map Run there are, by where they stand.
 *
 * @param pending those that wait for their start
 * @param resultsWritten those whose results are in the Map's result
 * @param pendingRedrive those that wait for their redrive
 */
public record MapRunCounts(
        int pending,
        int running,
        int succeeded,
        int failed,
        int timedOut,
        int aborted,
        int total,
        int resultsWritten,
        int pendingRedrive) {}
