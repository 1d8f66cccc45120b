package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.MapRunCounts;
import dev.stepwright.engine.execution.MapRunStatus;
import dev.stepwright.engine.journal.Line;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.result.ChildResult;
import dev.stepwright.engine.result.ExportedResults;
import dev.stepwright.engine.result.ResultExport;
import dev.stepwright.engine.result.SaidResults;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.MapRunRequest;
import dev.stepwright.engine.run.MapRunRequest.Batch;
import dev.stepwright.engine.run.MapRuns;
import dev.stepwright.engine.run.StateFailedException;
import dev.stepwright.engine.run.Tolerance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A Map Run from its first child execution to its last. What changes it happens in steps of the parent's queue. */
final class RunningMapRun implements MapRun, MapRuns.Handle {

    /** What the service allows at the same time. */
    private static final int MOST_CHILDREN = 10_000;

    /** How many child executions it starts in one step. */
    private static final int PORTION = 200;

    /** What the service allows of one Map Run. */
    private static final int MOST_REDRIVES = 1_000;

    private final MapRunSurroundings execution;
    private final Line bounds;
    private final MapRunNames names;
    private final MapRunRequest request;
    private final MapRuns.Owner owner;
    private final Consumer<MapRun> begun;
    private final ChildExecutions executions;
    private final Redrives redrives = new Redrives();
    private volatile Instant startDate;
    private volatile int maxConcurrency;
    private volatile Tolerance tolerance;
    private volatile @Nullable Ending ending;
    private @Nullable Failure failure;
    private ExportedResults exported = ExportedResults.NONE;
    private boolean hasBegun;
    private boolean underway;
    private boolean startsMore;

    private record Ending(MapRunStatus status, Instant date) {}

    /** @param begun hears of it when it begins */
    RunningMapRun(MapRunSurroundings execution, MapRunRequest request, MapRuns.Owner owner, Consumer<MapRun> begun) {
        this.execution = execution;
        this.request = request;
        this.owner = owner;
        this.begun = begun;
        names = new MapRunNames(execution.request(), request.children().label(), execution.random());
        executions = new ChildExecutions(execution, names, request.children(), this::goOn);
        startDate = execution.clock().now();
        maxConcurrency = request.maxConcurrency();
        tolerance = request.tolerance();
        bounds = execution.recorder().open(new ChangedBounds(this::change));
    }

    @Override
    public void begin() {
        hasBegun = true;
        startDate = execution.clock().now();
        begun.accept(this);
    }

    @Override
    public void run(List<Batch> batches) {
        executions.give(batches);
        takeUp("");
    }

    @Override
    public void fail() {
        end(MapRunStatus.FAILED);
    }

    @Override
    public OptionalInt redrive() {
        if (!hasBegun || status() == MapRunStatus.SUCCEEDED) {
            return OptionalInt.empty();
        }
        if (redrives.count() == MOST_REDRIVES) {
            throw new StateFailedException(
                    Failure.of(Failure.RUNTIME, "The Map Run was redriven the most times that are allowed."));
        }
        redrives.add(execution.clock().now());
        ending = null;
        failure = null;
        return OptionalInt.of(redrives.count());
    }

    @Override
    public void resume() {
        int redrive = redrives.count();
        execution
                .recorder()
                .open(new StoppedChildren(
                        executions,
                        endings -> execution.queue().execute(() -> {
                            if (ending == null && redrive == redrives.count()) {
                                takeUp(endings);
                            }
                        })));
    }

    private void takeUp(String endings) {
        executions.takeUp(endings);
        underway = true;
        goOn();
    }

    /** Starts as many as allowed, or finds that this is the end. */
    private void goOn() {
        if (!underway || ending != null) {
            return;
        }
        if (failure == null && tolerance.isExceededBy(executions.failedItems(), executions.itemCount())) {
            failure = Failure.toleratedFailureThresholdExceeded();
            executions.stop();
        }
        if (failure == null) {
            start(maxConcurrency == 0 ? MOST_CHILDREN : Math.min(maxConcurrency, MOST_CHILDREN));
        }
        if (executions.isIdle()) {
            underway = false;
            later(this::finish);
        }
    }

    /** Others have a turn before there are very many. */
    private void start(int most) {
        if (executions.startUpTo(most, PORTION) && !startsMore) {
            startsMore = true;
            later(() -> {
                startsMore = false;
                goOn();
            });
        }
    }

    private void later(Runnable step) {
        execution.recorder().open(new NextStep(() -> execution.queue().execute(step)));
    }

    /** Once no child runs any more. */
    private void finish() {
        if (ending != null) {
            return;
        }
        Optional<ResultExport> export = request.results().export();
        if (export.isPresent()) {
            write(export.get());
        } else if (failure != null) {
            finishWith(failure);
        } else {
            finishWith(request.results().ofState(executions.results()));
        }
    }

    private void write(ResultExport export) {
        List<ChildResult> results = executions.results();
        ExportedResults before = exported;
        int redriveCount = redrives.count();
        execution
                .outside()
                .start(
                        () -> export.write(arn(), redriveCount, before, results),
                        SaidResults.WRITTEN,
                        execution.queue()::execute,
                        this::written);
    }

    private void written(ResultExport.Written written) {
        if (ending != null) {
            return;
        }
        exported = written.exported();
        Optional<Failure> found = Optional.ofNullable(failure)
                .or(() -> written.fault().map(cause -> Failure.of(Failure.RESULT_WRITER_FAILED, cause)));
        if (found.isPresent()) {
            finishWith(found.get());
        } else {
            finishWith(written.place());
        }
    }

    private void finishWith(Object result) {
        end(MapRunStatus.SUCCEEDED);
        owner.succeeded(Payload.of(result));
    }

    private void finishWith(Failure cause) {
        end(MapRunStatus.FAILED);
        owner.failed(cause);
    }

    @Override
    public void abort() {
        if (ending == null) {
            end(MapRunStatus.ABORTED);
            executions.stop();
        }
    }

    private void end(MapRunStatus status) {
        underway = false;
        ending = new Ending(status, execution.clock().now());
    }

    @Override
    public void update(
            Optional<Integer> concurrency, Optional<Integer> failureCount, Optional<Double> failurePercentage) {
        bounds.say(ChangedBounds.said(concurrency, failureCount, failurePercentage));
    }

    private void change(
            Optional<Integer> concurrency, Optional<Integer> failureCount, Optional<Double> failurePercentage) {
        execution.queue().execute(() -> {
            if (ending != null) {
                return;
            }
            tolerance = new Tolerance(failureCount.or(tolerance::count), failurePercentage.or(tolerance::percentage));
            maxConcurrency = concurrency.orElse(maxConcurrency);
            goOn();
        });
    }

    @Override
    public String arn() {
        return names.mapRunArn();
    }

    @Override
    public String executionArn() {
        return names.executionArn();
    }

    @Override
    public String stateMachineArn() {
        return names.stateMachineArn();
    }

    @Override
    public MapRunStatus status() {
        return Optional.ofNullable(ending).map(Ending::status).orElse(MapRunStatus.RUNNING);
    }

    @Override
    public Instant startDate() {
        return startDate;
    }

    @Override
    public Optional<Instant> stopDate() {
        return Optional.ofNullable(ending).map(Ending::date);
    }

    @Override
    public int redriveCount() {
        return redrives.count();
    }

    @Override
    public Optional<Instant> redriveDate() {
        return redrives.date();
    }

    @Override
    public int maxConcurrency() {
        return maxConcurrency;
    }

    @Override
    public int toleratedFailureCount() {
        return tolerance.count().orElse(0);
    }

    @Override
    public double toleratedFailurePercentage() {
        return tolerance.percentage().orElse(0.0);
    }

    @Override
    public MapRunCounts itemCounts() {
        return counts(executions.itemCount(), Child::itemCount);
    }

    @Override
    public MapRunCounts executionCounts() {
        return counts(executions.count(), child -> 1);
    }

    private MapRunCounts counts(int total, ToIntFunction<Child> weight) {
        Tally tally = new Tally();
        boolean written = status() == MapRunStatus.SUCCEEDED;
        children().forEach(child -> tally.add(child.execution().status(), weight.applyAsInt(child)));
        return tally.counts(total, written);
    }

    @Override
    public List<Child> children() {
        return executions.all();
    }

    @Override
    public Optional<Child> child(String executionArn) {
        return executions.find(executionArn);
    }
}
