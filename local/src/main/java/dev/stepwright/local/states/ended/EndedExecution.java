package dev.stepwright.local.states.ended;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionOutcome;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.NotRedrivableException;
import dev.stepwright.engine.history.HistoryEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * An execution that has ended and cannot be redriven. Of its history there is but an archive, that is read when
 * somebody asks.
 *
 * @param heldBytes how many bytes of it are in memory, roughly
 */
public record EndedExecution(Summary summary, Supplier<Result> result, Supplier<Past> past, long heldBytes)
        implements Execution {

    /** What of an execution is in memory beside what is told of its history. */
    private static final int FRAME = 600;

    /** Holds an execution in memory, in less room than it took while it ran. */
    public static EndedExecution held(Execution execution) {
        byte[] archived = ExecutionWriter.past(execution);
        Result result = new Result(execution.input(), execution.output(), execution.error(), execution.cause());
        return new EndedExecution(
                Summary.of(execution),
                () -> result,
                () -> new ExecutionReader(archived).past(),
                FRAME + archived.length + result.length());
    }

    /**
     * An execution whose archive is elsewhere.
     *
     * @param archive gives it, as {@link ExecutionWriter#ended} has made it
     */
    public static EndedExecution archived(Summary summary, Supplier<byte[]> archive) {
        return new EndedExecution(
                summary,
                () -> ExecutionReader.behindSummary(archive.get()).result(),
                () -> ExecutionReader.behindSummary(archive.get())
                        .behindResult()
                        .past(),
                0);
    }

    /** What lists of executions tell. */
    public record Summary(
            String arn,
            String name,
            ExecutionStatus status,
            Instant startDate,
            Instant stopDate,
            int redriveCount,
            Optional<Instant> redriveDate,
            Optional<String> redriveRefusal,
            boolean hasMapRuns) {

        static Summary of(Execution execution) {
            return new Summary(
                    execution.arn(),
                    execution.name(),
                    execution.status(),
                    execution.startDate(),
                    execution.stopDate().orElse(execution.startDate()),
                    execution.redriveCount(),
                    execution.redriveDate(),
                    execution.redriveRefusal(),
                    !execution.mapRuns().isEmpty());
        }
    }

    /** What was given and what came of it. */
    public record Result(String input, Optional<String> output, Optional<String> error, Optional<String> cause) {

        private int length() {
            return input.length()
                    + output.map(String::length).orElse(0)
                    + error.map(String::length).orElse(0)
                    + cause.map(String::length).orElse(0);
        }
    }

    /** How it came to that. */
    public record Past(List<HistoryEvent> history, List<MapRun> mapRuns) {}

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
        return result.get().input();
    }

    @Override
    public Optional<String> output() {
        return result.get().output();
    }

    @Override
    public Optional<String> error() {
        return result.get().error();
    }

    @Override
    public Optional<String> cause() {
        return result.get().cause();
    }

    @Override
    public List<HistoryEvent> history() {
        return past.get().history();
    }

    @Override
    public List<MapRun> mapRuns() {
        return summary.hasMapRuns() ? past.get().mapRuns() : List.of();
    }

    @Override
    public CompletionStage<ExecutionOutcome> outcome() {
        Result known = result.get();
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

    @Override
    public Optional<String> redriveRefusal() {
        return summary.redriveRefusal();
    }

    @Override
    public Instant redrive() {
        throw new NotRedrivableException(redriveRefusal().orElse("Execution cannot be redriven"));
    }

    @Override
    public void stop(Optional<String> error, Optional<String> cause) {
        // It has ended already.
    }
}
