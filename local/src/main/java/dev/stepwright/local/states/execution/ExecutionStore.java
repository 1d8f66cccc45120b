package dev.stepwright.local.states.execution;

import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.machine.store.StatesArn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The executions by ARN, in the order of their start. Those that run are all known; when many have ended, those are
 * forgotten that ended first.
 */
public final class ExecutionStore {

    /** A history has up to 25,000 events, and ten thousand of those no memory holds. */
    private static final long MOST_HELD_BYTES =
            Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 4);

    private final int retained;
    private final long mostHeldBytes;
    private final ExecutionKeeper keeper;

    /** Is read without a lock, by each request. */
    private final Map<String, StartedExecution> executions = new ConcurrentHashMap<>();

    private final Set<String> inOrder = new LinkedHashSet<>();

    /** What each execution that has ended takes in memory, in the order of their ends. */
    private final Map<String, Long> ended = new LinkedHashMap<>();

    private long heldBytes;

    /** @param retained how many to know at most, beside those that run; the service has a limit in time, 90 days */
    public ExecutionStore(int retained, ExecutionKeeper keeper) {
        this(retained, MOST_HELD_BYTES, keeper);
    }

    /** @param mostHeldBytes of memory that those may take that have ended */
    ExecutionStore(int retained, long mostHeldBytes, ExecutionKeeper keeper) {
        this.retained = Math.max(1, retained);
        this.mostHeldBytes = mostHeldBytes;
        this.keeper = keeper;
    }

    Optional<StartedExecution> find(String arn) {
        return Optional.ofNullable(executions.get(arn));
    }

    /** @throws ApiException if there is no such execution */
    StartedExecution require(String arn) {
        return child(arn)
                .or(() -> find(StatesArn.execution(arn)))
                .orElseThrow(() -> ApiException.service("ExecutionDoesNotExist", "Execution Does Not Exist", arn));
    }

    /**
     * A child execution of a distributed Map, whose label stands behind a slash; the service keeps a record even of one
     * that is EXPRESS.
     */
    private Optional<StartedExecution> child(String arn) {
        return arn.contains("/")
                ? mapRuns(all()).flatMap(mapRun -> mapRun.child(arn).stream()).findFirst()
                : Optional.empty();
    }

    /** @throws ApiException if there is no such Map Run */
    StartedMapRun requireMapRun(String arn) {
        String checked = StatesArn.mapRun(arn);
        return mapRuns(all())
                .filter(started -> started.mapRun().arn().equals(checked))
                .findFirst()
                .orElseThrow(() -> ApiException.service("ResourceNotFound", "Resource not found", checked));
    }

    /** Those of the executions, and those of their child executions. */
    private static Stream<StartedMapRun> mapRuns(List<StartedExecution> of) {
        return of.stream()
                .flatMap(started -> StartedMapRun.of(started).stream())
                .flatMap(mapRun -> Stream.concat(
                        Stream.of(mapRun), Stream.of(mapRun).flatMap(outer -> mapRuns(outer.children()))));
    }

    private synchronized List<StartedExecution> all() {
        List<StartedExecution> all = new ArrayList<>(inOrder.size());
        inOrder.forEach(arn -> find(arn).ifPresent(all::add));
        return all;
    }

    /** What it takes is asked for without the lock that every start needs: that takes locks of its own. */
    public void add(StartedExecution execution) {
        if (execution.isRunning()) {
            remember(execution);
        } else {
            addEnded(execution, execution.execution().heldBytes());
        }
    }

    private synchronized void addEnded(StartedExecution execution, long bytes) {
        remember(execution);
        hold(execution, bytes);
    }

    private synchronized void remember(StartedExecution execution) {
        executions.put(execution.arn(), execution);
        inOrder.add(execution.arn());
    }

    /** An execution has ended and may have changed its form; one that has been forgotten stays so. */
    void replace(StartedExecution execution) {
        replace(execution, execution.execution().heldBytes());
    }

    private synchronized void replace(StartedExecution execution, long bytes) {
        if (executions.replace(execution.arn(), execution) == null) {
            keeper.forget(execution);
        } else {
            hold(execution, bytes);
        }
    }

    private void hold(StartedExecution execution, long bytes) {
        release(execution.arn());
        ended.put(execution.arn(), bytes);
        heldBytes += bytes;
        while (ended.size() > retained) {
            forget(ended.keySet().iterator().next());
        }
        forgetEnded(mostHeldBytes);
    }

    private void release(String arn) {
        Long bytes = ended.remove(arn);
        heldBytes -= bytes == null ? 0 : bytes;
    }

    /** One that was redriven runs again. */
    private void forget(String arn) {
        release(arn);
        find(arn).filter(execution -> !execution.isRunning()).ifPresent(execution -> {
            executions.remove(arn);
            inOrder.remove(arn);
            keeper.forget(execution);
        });
    }

    /** How many bytes of memory all of them take, roughly. */
    long heldBytes() {
        return running().stream()
                        .mapToLong(running -> running.execution().heldBytes())
                        .sum()
                + endedBytes();
    }

    private synchronized long endedBytes() {
        return heldBytes;
    }

    List<StartedExecution> running() {
        return executions.values().stream().filter(StartedExecution::isRunning).toList();
    }

    /** Forgets those that ended first, until the rest takes no more memory than this. */
    synchronized void forgetEnded(long mostBytes) {
        while (heldBytes > mostBytes && ended.size() > 1) {
            forget(ended.keySet().iterator().next());
        }
    }

    /** @param arn of a state machine, a version or an alias */
    List<StartedExecution> newestFirst(String arn) {
        List<StartedExecution> found = new ArrayList<>();
        for (StartedExecution execution : all()) {
            if (execution.wasStartedOn(arn)) {
                found.add(execution);
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** Aborts what still runs. */
    public void stopAll(String cause) {
        all().stream()
                .filter(StartedExecution::isRunning)
                .forEach(execution -> execution.execution().stop(Optional.empty(), Optional.of(cause)));
    }
}
