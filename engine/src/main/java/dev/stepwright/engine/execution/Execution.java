package dev.stepwright.engine.execution;

import dev.stepwright.engine.history.HistoryEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** One run of a state machine; every method may be called at any time from any thread. */
public interface Execution {

    String arn();

    String name();

    ExecutionStatus status();

    Instant startDate();

    /** Absent while the execution runs. */
    Optional<Instant> stopDate();

    /** The input as the caller gave it. */
    String input();

    /** The output as JSON text, once the execution has succeeded. */
    Optional<String> output();

    /** The error's name, once the execution has failed or was stopped, and if it had one. */
    Optional<String> error();

    /** The error's description, once the execution has failed or was stopped, and if it had one. */
    Optional<String> cause();

    /** The events recorded so far, oldest first. */
    List<HistoryEvent> history();

    /** How many bytes of memory it takes, roughly. */
    long heldBytes();

    /** The Map Runs that it has started so far, in the order of their start. */
    List<MapRun> mapRuns();

    /** Completes when the execution ends, never exceptionally; each redrive brings a stage of its own. */
    CompletionStage<ExecutionOutcome> outcome();

    /** How often it was redriven. */
    int redriveCount();

    /** When it was redriven last. */
    Optional<Instant> redriveDate();

    /** Why it cannot be redriven now, in the service's words; empty if it can. */
    Optional<String> redriveRefusal();

    /**
     * Lets an execution that has not succeeded go on from where it stopped, with the variables and inputs it had there;
     * what has succeeded is not repeated, in branches and iterations neither.
     *
     * @return the date of the redrive
     * @throws NotRedrivableException when it cannot be redriven
     */
    Instant redrive();

    /** Aborts the execution if it still runs; it may end differently in the meantime. */
    void stop(Optional<String> error, Optional<String> cause);
}
