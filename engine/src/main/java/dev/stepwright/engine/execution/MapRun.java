package dev.stepwright.engine.execution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The child executions of one attempt of a distributed Map; every method may be called at any time from any thread. */
public interface MapRun {

    String arn();

    /** The execution that holds the Map. */
    String executionArn();

    /** What the child executions are executions of: the state machine and the Map's label. */
    String stateMachineArn();

    MapRunStatus status();

    Instant startDate();

    /** Absent while it runs. */
    Optional<Instant> stopDate();

    /** How often it was redriven. */
    int redriveCount();

    /** When it was redriven last. */
    Optional<Instant> redriveDate();

    /** How many child executions may run at the same time; 0 when the Map does not say. */
    int maxConcurrency();

    int toleratedFailureCount();

    double toleratedFailurePercentage();

    /** How the items fare. */
    MapRunCounts itemCounts();

    /** How the child executions fare. */
    MapRunCounts executionCounts();

    /** The child executions so far, in the order of their start. */
    List<Child> children();

    Optional<Child> child(String executionArn);

    /** Changes the bounds of a Map Run that still runs; what is absent stays. */
    void update(
            Optional<Integer> maxConcurrency,
            Optional<Integer> toleratedFailureCount,
            Optional<Double> toleratedFailurePercentage);

    /**
     * A child execution.
     *
     * @param itemCount how many items its input holds
     */
    record Child(Execution execution, int itemCount) {}
}
