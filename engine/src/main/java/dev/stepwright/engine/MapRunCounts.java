package dev.stepwright.engine;

import java.util.EnumMap;
import java.util.Map;

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
        int pendingRedrive) {

    /** Adds up child executions, each with a weight of its own. */
    static final class Tally {
        private final Map<ExecutionStatus, Integer> counts = new EnumMap<>(ExecutionStatus.class);
        private int started;

        void add(ExecutionStatus status, int weight) {
            counts.merge(status, weight, Integer::sum);
            started += weight;
        }

        private int count(ExecutionStatus status) {
            return counts.getOrDefault(status, 0);
        }

        MapRunCounts counts(int total, boolean written) {
            int succeeded = count(ExecutionStatus.SUCCEEDED);
            return new MapRunCounts(
                    total - started,
                    count(ExecutionStatus.RUNNING),
                    succeeded,
                    count(ExecutionStatus.FAILED),
                    count(ExecutionStatus.TIMED_OUT),
                    count(ExecutionStatus.ABORTED),
                    total,
                    written ? succeeded : 0,
                    count(ExecutionStatus.PENDING_REDRIVE));
        }
    }
}
