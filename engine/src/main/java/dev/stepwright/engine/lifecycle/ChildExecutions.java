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
    private final Map<String, StartedChild> started = new LinkedHashMap<>();
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

    /** How those have ended that have been started, a letter for each. */
    String endings() {
        StringBuilder endings = new StringBuilder();
        started().forEach(child -> endings.append(child.ending()));
        return endings.toString();
    }

    /**
     * Lets everything wait that has not succeeded; what cannot be redriven is a failure still.
     *
     * @param endings of those that have been started
     */
    void takeUp(String endings) {
        round++;
        running = 0;
        failedItems = 0;
        waiting.clear();
        List<StartedChild> all = started();
        for (int index = 0; index < all.size(); index++) {
            takeUp(all.get(index), endings.charAt(index));
        }
        batches.stream().skip(all.size()).forEach(batch -> waiting.add(() -> start(batch)));
    }

    private void takeUp(StartedChild child, char ending) {
        child.hearNoMore();
        if (ending == StartedChild.FAILED) {
            failedItems += child.itemCount();
        } else if (ending == StartedChild.REDRIVABLE) {
            child.execution().awaitRedrive(true);
            waiting.add(() -> redrive(child));
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
        StartRequest request = names.child(isExpress(), batch.input().get());
        ChildExecution source = launch(request, batch.input(), request.executionArn(), batch.itemCount());
        StartedChild child = new StartedChild(source.execution(), batch.itemCount());
        synchronized (started) {
            started.put(request.executionArn(), child);
        }
        child.hearOver(parent.recorder().open(source));
    }

    private void redrive(StartedChild child) {
        child.execution().awaitRedrive(false);
        ChildExecution source = isExpress()
                ? launchAgain(child)
                : ChildExecution.redriven(child.execution(), hearing(child.itemCount()));
        child.hearOver(parent.recorder().open(source));
    }

    /** An EXPRESS execution leaves nothing to go on from, and begins another journal. */
    private ChildExecution launchAgain(StartedChild child) {
        RunningExecution before = child.execution();
        String journal = before.arn() + "#" + child.starts();
        ChildExecution source = launch(before.request(), Payload.read(before.input()), journal, child.itemCount());
        child.startedAgain(source.execution());
        return source;
    }

    private ChildExecution launch(StartRequest request, Payload input, String journal, int items) {
        Quotas quotas = Quotas.of(children.type(), Optional.empty());
        return ChildExecution.started(parent, request, input, children.program(), quotas, journal, hearing(items));
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
        for (StartedChild child : started()) {
            child.execution().awaitRedrive(false);
            child.execution().stopWithMapRun();
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

    private List<StartedChild> started() {
        synchronized (started) {
            return List.copyOf(started.values());
        }
    }

    List<Child> all() {
        return started().stream().map(StartedChild::seen).toList();
    }

    Optional<Child> find(String executionArn) {
        synchronized (started) {
            return Optional.ofNullable(started.get(executionArn)).map(StartedChild::seen);
        }
    }
}
