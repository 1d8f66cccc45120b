package dev.stepwright.local.states.kept;

import dev.stepwright.engine.Execution;
import dev.stepwright.engine.ExecutionOutcome;
import dev.stepwright.engine.ExecutionStatus;
import dev.stepwright.engine.MapRun;
import dev.stepwright.engine.NotRedrivableException;
import dev.stepwright.engine.history.HistoryEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * An execution that has ended, most of which is in the data folder.
 *
 * @param rest reads it
 */
record EndedExecution(Summary summary, Supplier<Rest> rest) implements Execution {

    /** What lists of executions tell. */
    record Summary(
            String arn,
            String name,
            ExecutionStatus status,
            Instant startDate,
            Instant stopDate,
            int redriveCount,
            Optional<Instant> redriveDate,
            boolean hasMapRuns) {}

    /** All else. */
    record Rest(
            String input,
            Optional<String> output,
            Optional<String> error,
            Optional<String> cause,
            List<HistoryEvent> history,
            List<MapRun> mapRuns) {}

    @Override
    public String arn() {
        return summary.arn();
    }

    @Override
    public String name() {
        return summary.name();
    }

    @Override
    public ExecutionStatus status() {
        return summary.status();
    }

    @Override
    public Instant startDate() {
        return summary.startDate();
    }

    @Override
    public Optional<Instant> stopDate() {
        return Optional.of(summary.stopDate());
    }

    @Override
    public String input() {
        return rest.get().input();
    }

    @Override
    public Optional<String> output() {
        return rest.get().output();
    }

    @Override
    public Optional<String> error() {
        return rest.get().error();
    }

    @Override
    public Optional<String> cause() {
        return rest.get().cause();
    }

    @Override
    public List<HistoryEvent> history() {
        return rest.get().history();
    }

    /** Its history is read from the data folder when somebody asks for it. */
    @Override
    public int eventsInMemory() {
        return 0;
    }

    @Override
    public List<MapRun> mapRuns() {
        return summary.hasMapRuns() ? rest.get().mapRuns() : List.of();
    }

    @Override
    public CompletionStage<ExecutionOutcome> outcome() {
        Rest known = rest.get();
        return CompletableFuture.completedStage(
                switch (summary.status()) {
                    case SUCCEEDED ->
                        new ExecutionOutcome.Succeeded(known.output().orElseThrow());
                    case FAILED -> new ExecutionOutcome.Failed(known.error(), known.cause());
                    case TIMED_OUT -> new ExecutionOutcome.TimedOut();
                    case ABORTED -> new ExecutionOutcome.Aborted(known.error(), known.cause());
                    case RUNNING, PENDING_REDRIVE -> throw new IllegalStateException(summary.arn() + " has not ended");
                });
    }

    @Override
    public int redriveCount() {
        return summary.redriveCount();
    }

    @Override
    public Optional<Instant> redriveDate() {
        return summary.redriveDate();
    }

    /** Only of those that cannot be redriven nothing but this is kept. */
    @Override
    public Optional<String> redriveRefusal() {
        return Optional.of("Execution is " + status() + " and cannot be redriven");
    }

    @Override
    public Instant redrive() {
        throw new NotRedrivableException(redriveRefusal().orElseThrow());
    }

    @Override
    public void stop(Optional<String> error, Optional<String> cause) {
        // It has ended already.
    }
}
