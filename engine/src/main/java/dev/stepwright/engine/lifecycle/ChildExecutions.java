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
import java.util.Objects;
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
            RunningExecution execution = child.running().orElseThrow();
            execution.awaitRedrive(true);
            waiting.add(() -> redrive(child, execution));
        }
    }

    /**
     * Starts what waits, as long as no more than so many run.
     *
     * @param atOnce how many to start at most
     * @return whether it has stopped for that
     */
    boolean startUpTo(int most, int atOnce) {
        int left = atOnce;
        while (running < most && !waiting.isEmpty() && left > 0) {
            running++;
            left--;
            waiting.remove().run();
        }
        return left == 0 && running < most && !waiting.isEmpty();
    }

    private void start(Batch batch) {
        StartRequest request = names.child(isExpress(), batch.input().get());
        ChildExecution source = launch(request, batch.input(), request.executionArn());
        StartedChild child = new StartedChild(source.execution(), batch.itemCount());
        synchronized (started) {
            started.put(request.executionArn(), child);
        }
        listen(child, source);
    }

    private void redrive(StartedChild child, RunningExecution before) {
        before.awaitRedrive(false);
        listen(
                child,
                isExpress() ? launchAgain(child, before) : ChildExecution.redriven(before, hearing(before.arn())));
    }

    private void listen(StartedChild child, ChildExecution source) {
        child.listenOn(parent.recorder().open(source));
    }

    /** An EXPRESS execution leaves nothing to go on from, and begins another journal. */
    private ChildExecution launchAgain(StartedChild child, RunningExecution before) {
        String journal = before.arn() + "#" + child.starts();
        ChildExecution source = launch(before.request(), Payload.read(before.input()), journal);
        child.startedAgain(source.execution());
        return source;
    }

    private ChildExecution launch(StartRequest request, Payload input, String journal) {
        Quotas quotas = Quotas.of(children.type(), Optional.empty());
        return ChildExecution.started(
                parent, request, input, children.program(), quotas, journal, hearing(request.executionArn()));
    }

    /** What was stopped before it was taken up again is not heard of. */
    private Consumer<ExecutionStatus> hearing(String executionArn) {
        int mine = round;
        return status -> parent.queue().execute(() -> {
            if (mine == round) {
                heard(started(executionArn), status);
            }
        });
    }

    private void heard(StartedChild child, ExecutionStatus status) {
        running--;
        child.ended();
        failedItems += status == ExecutionStatus.SUCCEEDED ? 0 : child.itemCount();
        ended.run();
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
            child.running().ifPresent(execution -> {
                execution.awaitRedrive(false);
                execution.stopWithMapRun();
            });
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

    private StartedChild started(String executionArn) {
        synchronized (started) {
            return Objects.requireNonNull(started.get(executionArn));
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
