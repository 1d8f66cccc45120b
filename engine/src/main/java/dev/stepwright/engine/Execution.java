package dev.stepwright.engine;

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

    /** The Map Runs that it has started so far, in the order of their start. */
    List<MapRun> mapRuns();

    /** Completes when the execution ends, never exceptionally. */
    CompletionStage<ExecutionOutcome> outcome();

    /** Aborts the execution if it still runs; it may end differently in the meantime. */
    void stop(Optional<String> error, Optional<String> cause);
}
