package dev.stepwright.engine.lifecycle;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.MapRun.Child;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.result.ChildResult;
import dev.stepwright.engine.run.MapRunRequest.Batch;
import dev.stepwright.engine.run.MapRunRequest.Children;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The child executions of a Map Run: those that have been started, and those that wait for it or for their redrive. */
final class ChildExecutions {

    private final MapRunSurroundings parent;
    private final MapRunNames names;
    private final Children children;
    private final Runnable ended;
    private final Map<String, Child> started = new LinkedHashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private volatile List<Batch> batches = List.of();
    private volatile int itemCount;
    private int round;
    private int running;
    private int failedItems;

    /** @param ended is called in a step of the queue whenever one has ended */
    ChildExecutions(MapRunSurroundings parent, MapRunNames names, Children children, Runnable ended) {
        this.parent = parent;
        this.names = names;
        this.children = children;
        this.ended = ended;
    }

    /** Says what they are to work on. */
    void give(List<Batch> work) {
        batches = List.copyOf(work);
        itemCount = work.stream().mapToInt(Batch::itemCount).sum();
    }

    /** Completes once none runs any more that was stopped. */
    CompletionStage<Void> stopped() {
        return CompletableFuture.allOf(all().stream()
                .filter(child -> child.execution().status() == ExecutionStatus.RUNNING)
                .map(child -> child.execution().outcome().toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new));
    }

    /** Lets everything wait that has not succeeded; what cannot be redriven is a failure still. */
    void takeUp() {
        round++;
        running = 0;
        failedItems = 0;
        waiting.clear();
        List<Child> all = all();
        all.stream()
                .filter(child -> child.execution().status().isUnsuccessful())
                .forEach(this::takeUp);
        batches.stream().skip(all.size()).forEach(batch -> waiting.add(() -> start(batch)));
    }

    private void takeUp(Child child) {
        RunningExecution execution = (RunningExecution) child.execution();
        if (execution.redriveRefusal().isPresent()) {
            failedItems += child.itemCount();
        } else {
            execution.awaitRedrive(true);
            waiting.add(() -> redrive(execution, child.itemCount()));
        }
    }

    /** Starts what waits, as long as no more than so many run. */
    void startUpTo(int most) {
        while (running < most && !waiting.isEmpty()) {
            running++;
            waiting.remove().run();
        }
    }

    private void start(Batch batch) {
        launch(names.child(isExpress(), batch.input().get()), batch.input(), batch.itemCount());
    }

    /** An EXPRESS execution leaves nothing to go on from. */
    private void redrive(RunningExecution execution, int items) {
        execution.awaitRedrive(false);
        if (isExpress()) {
            launch(execution.request(), Payload.read(execution.input()), items);
        } else {
            execution.redrive();
            Consumer<ExecutionStatus> hearing = hearing(items);
            execution.outcome().thenAccept(outcome -> hearing.accept(outcome.status()));
        }
    }

    private void launch(StartRequest request, Payload input, int items) {
        ChildExecution child = ChildExecution.of(
                parent,
                request,
                input,
                children.program(),
                Quotas.of(children.type(), Optional.empty()),
                hearing(items));
        synchronized (started) {
            started.put(request.executionArn(), new Child(child.execution(), items));
        }
        parent.recorder().open(child);
    }

    /** What was stopped before it was taken up again is not heard of. */
    private Consumer<ExecutionStatus> hearing(int items) {
        int mine = round;
        return status -> parent.queue().execute(() -> {
            if (mine == round) {
                running--;
                failedItems += status == ExecutionStatus.SUCCEEDED ? 0 : items;
                ended.run();
            }
        });
    }

    private boolean isExpress() {
        return children.type() == ExecutionType.EXPRESS;
    }

    boolean isIdle() {
        return running == 0;
    }

    int failedItems() {
        return failedItems;
    }

    void stop() {
        for (Child child : all()) {
            ((RunningExecution) child.execution()).awaitRedrive(false);
            child.execution().stop(Optional.empty(), Optional.empty());
        }
    }

    /** What has become of all, once none runs any more. */
    List<ChildResult> results() {
        ChildDescription description = new ChildDescription(names.stateMachineArn(), children.type());
        List<ChildResult> results = new ArrayList<>();
        all().forEach(child -> results.add(description.ended(child.execution())));
        batches.stream().skip(results.size()).forEach(batch -> results.add(description.pending(batch.input())));
        return results;
    }

    int itemCount() {
        return itemCount;
    }

    int count() {
        return batches.size();
    }

    List<Child> all() {
        synchronized (started) {
            return List.copyOf(started.values());
        }
    }

    Optional<Child> find(String executionArn) {
        synchronized (started) {
            return Optional.ofNullable(started.get(executionArn));
        }
    }
}
