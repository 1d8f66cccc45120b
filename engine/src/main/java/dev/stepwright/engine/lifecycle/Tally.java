package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.MapRunCounts;
import java.util.EnumMap;
import java.util.Map;

/** Adds up child executions, each with a weight of its own. */
final class Tally {

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
