package dev.stepwright.local.states.ended;

import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.MapRunCounts;
import dev.stepwright.engine.execution.MapRunStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A Map Run of an execution that has ended. */
record EndedMapRun(
        String arn,
        String executionArn,
        String stateMachineArn,
        MapRunStatus status,
        Instant startDate,
        Instant ended,
        int redriveCount,
        Optional<Instant> redriveDate,
        int maxConcurrency,
        int toleratedFailureCount,
        double toleratedFailurePercentage,
        MapRunCounts itemCounts,
        MapRunCounts executionCounts,
        List<Child> children)
        implements MapRun {

    EndedMapRun {
        children = List.copyOf(children);
    }

    @Override
    public Optional<Instant> stopDate() {
        return Optional.of(ended);
    }

    @Override
    public Optional<Child> child(String childArn) {
        return children.stream()
                .filter(child -> child.execution().arn().equals(childArn))
                .findFirst();
    }

    @Override
    public void update(
            Optional<Integer> concurrency, Optional<Integer> failureCount, Optional<Double> failurePercentage) {
        // A Map Run that has ended keeps its bounds.
    }
}
