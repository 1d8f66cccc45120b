package dev.stepwright.engine;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.random.RandomSource;
import dev.stepwright.engine.result.ChildResult;
import dev.stepwright.engine.result.ResultExport;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.MapRunRequest;
import dev.stepwright.engine.run.MapRunRequest.Batch;
import dev.stepwright.engine.run.MapRuns;
import dev.stepwright.engine.run.SerialQueue;
import dev.stepwright.engine.run.Tolerance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A Map Run from its first child execution to its last. What changes it happens in steps of the parent's queue. */
final class RunningMapRun implements MapRun, MapRuns.Handle {

    /** What the service allows at the same time. */
    private static final int MOST_CHILDREN = 10_000;

    /** The longest that an EXPRESS execution takes. */
    private static final Duration EXPRESS_LIMIT = Duration.ofMinutes(5);

    private final Engine engine;
    private final SerialQueue queue;
    private final MapRunNames names;
    private final MapRunRequest request;
    private final MapRuns.Owner owner;
    private final Consumer<MapRun> begun;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private volatile List<Batch> batches = List.of();
    private volatile Instant startDate;
    private volatile int maxConcurrency;
    private volatile Tolerance tolerance;
    private volatile @Nullable Ending ending;
    private @Nullable Failure failure;
    private int endedChildren;
    private int failedItems;

    private record Ending(MapRunStatus status, Instant date) {}

    /** @param begun hears of it when it begins */
    RunningMapRun(
            Engine engine,
            SerialQueue queue,
            RandomSource random,
            StartRequest parent,
            MapRunRequest request,
            MapRuns.Owner owner,
            Consumer<MapRun> begun) {
        this.engine = engine;
        this.queue = queue;
        this.request = request;
        this.owner = owner;
        this.begun = begun;
        names = new MapRunNames(parent, request.children().label(), random);
        startDate = engine.clock().now();
        maxConcurrency = request.maxConcurrency();
        tolerance = request.tolerance();
    }

    @Override
    public void begin() {
        startDate = engine.clock().now();
        begun.accept(this);
    }

    @Override
    public void run(List<Batch> found) {
        batches = List.copyOf(found);
        if (batches.isEmpty()) {
            queue.execute(this::finish);
        } else {
            startAsManyAsAllowed();
        }
    }

    @Override
    public void fail() {
        end(MapRunStatus.FAILED);
    }

    private void startAsManyAsAllowed() {
        int allowed = maxConcurrency == 0 ? MOST_CHILDREN : Math.min(maxConcurrency, MOST_CHILDREN);
        while (ending == null
                && failure == null
                && children.size() < batches.size()
                && children.size() - endedChildren < allowed) {
            startChild(batches.get(children.size()));
        }
    }

    private void startChild(Batch batch) {
        boolean express = request.children().type() == ExecutionType.EXPRESS;
        StartRequest child = names.child(express, batch.input().get());
        RunningExecution execution = new RunningExecution(engine, child, batch.input(), event -> {});
        synchronized (children) {
            children.put(execution.arn(), new Child(execution, batch.itemCount()));
        }
        execution.outcome().thenAccept(outcome -> queue.execute(() -> childEnded(batch, outcome.status())));
        execution.start(request.children().program(), express ? Optional.of(EXPRESS_LIMIT) : Optional.empty());
    }

    private void childEnded(Batch batch, ExecutionStatus status) {
        endedChildren++;
        if (ending != null) {
            return;
        }
        if (failure == null) {
            failedItems += status == ExecutionStatus.SUCCEEDED ? 0 : batch.itemCount();
            goOn();
        }
        if (endedChildren == (failure == null ? batches.size() : children.size())) {
            finish();
        }
    }

    private void goOn() {
        if (tolerance.isExceededBy(failedItems, itemCount())) {
            failure = Failure.of(
                    Failure.EXCEED_TOLERATED_FAILURE_THRESHOLD,
                    "The specified tolerated failure threshold was exceeded");
            stopChildren();
        } else {
            startAsManyAsAllowed();
        }
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
            finishWith(request.results().ofState(results()));
        }
    }

    private void write(ResultExport export) {
        List<ChildResult> results = results();
        queue.outside(() -> export.write(arn(), results), queue::execute, this::written);
    }

    private void written(ResultExport.Written written) {
        if (ending != null) {
            return;
        }
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

    private List<ChildResult> results() {
        ChildDescription description =
                new ChildDescription(names.stateMachineArn(), request.children().type());
        List<ChildResult> results = new ArrayList<>();
        children().forEach(child -> results.add(description.ended(child.execution())));
        batches.stream().skip(results.size()).forEach(batch -> results.add(description.pending(batch.input())));
        return results;
    }

    @Override
    public void abort() {
        if (ending == null) {
            end(MapRunStatus.ABORTED);
            stopChildren();
        }
    }

    private void end(MapRunStatus status) {
        ending = new Ending(status, engine.clock().now());
    }

    private void stopChildren() {
        for (Child child : children()) {
            child.execution().stop(Optional.empty(), Optional.empty());
        }
    }

    @Override
    public void update(
            Optional<Integer> concurrency, Optional<Integer> failureCount, Optional<Double> failurePercentage) {
        queue.execute(() -> {
            if (ending != null) {
                return;
            }
            tolerance = new Tolerance(failureCount.or(tolerance::count), failurePercentage.or(tolerance::percentage));
            maxConcurrency = concurrency.orElse(maxConcurrency);
            startAsManyAsAllowed();
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
        return counts(itemCount(), Child::itemCount);
    }

    @Override
    public MapRunCounts executionCounts() {
        return counts(batches.size(), child -> 1);
    }

    private int itemCount() {
        return batches.stream().mapToInt(Batch::itemCount).sum();
    }

    private MapRunCounts counts(int total, ToIntFunction<Child> weight) {
        MapRunCounts.Tally tally = new MapRunCounts.Tally();
        boolean written = status() == MapRunStatus.SUCCEEDED;
        children().forEach(child -> tally.add(child.execution().status(), weight.applyAsInt(child)));
        return tally.counts(total, written);
    }

    @Override
    public List<Child> children() {
        synchronized (children) {
            return List.copyOf(children.values());
        }
    }

    @Override
    public Optional<Child> child(String executionArn) {
        synchronized (children) {
            return Optional.ofNullable(children.get(executionArn));
        }
    }
}
