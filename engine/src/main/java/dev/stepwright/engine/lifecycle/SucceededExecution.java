package dev.stepwright.engine.lifecycle;

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

/**
 * What is left of an execution that has succeeded: nothing goes on from it. A Map Run may have a hundred thousand.
 *
 * @param heldBytes how many bytes of memory it takes, roughly
 */
record SucceededExecution(
        String arn,
        String name,
        Instant startDate,
        Instant end,
        String input,
        String result,
        List<HistoryEvent> history,
        List<MapRun> mapRuns,
        int redriveCount,
        Optional<Instant> redriveDate,
        long heldBytes)
        implements Execution {

    static SucceededExecution of(RunningExecution execution) {
        return new SucceededExecution(
                execution.arn(),
                execution.name(),
                execution.startDate(),
                execution.stopDate().orElseThrow(),
                execution.input(),
                execution.output().orElseThrow(),
                execution.history(),
                execution.mapRuns(),
                execution.redriveCount(),
                execution.redriveDate(),
                execution.footprint().ended());
    }

    @Override
    public ExecutionStatus status() {
        return ExecutionStatus.SUCCEEDED;
    }

    @Override
    public Optional<Instant> stopDate() {
        return Optional.of(end);
    }

    @Override
    public Optional<String> output() {
        return Optional.of(result);
    }

    @Override
    public Optional<String> error() {
        return Optional.empty();
    }

    @Override
    public Optional<String> cause() {
        return Optional.empty();
    }

    @Override
    public CompletionStage<ExecutionOutcome> outcome() {
        return CompletableFuture.completedStage(new ExecutionOutcome.Succeeded(result));
    }

    @Override
    public Optional<String> redriveRefusal() {
        return Redrives.refusal(this, end);
    }

    @Override
    public Instant redrive() {
        throw new NotRedrivableException(redriveRefusal().orElseThrow());
    }

    @Override
    public void stop(Optional<String> error, Optional<String> cause) {
        // It has ended.
    }
}
