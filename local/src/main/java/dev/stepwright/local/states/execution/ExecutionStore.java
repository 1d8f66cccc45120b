package dev.stepwright.local.states.execution;

import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.machine.store.StatesArn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The executions by ARN, in the order of their start; when there are many, the oldest finished ones are forgotten. */
public final class ExecutionStore {

    /** A history has up to 25,000 events, and ten thousand of those no memory holds. */
    private static final long MOST_HELD_BYTES =
            Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 4);

    private final int retained;
    private final long mostHeldBytes;
    private final ExecutionKeeper keeper;
    private final Map<String, StartedExecution> executions = new LinkedHashMap<>();

    /** What each execution that has ended takes in memory. */
    private final Map<String, Long> heldBytes = new HashMap<>();

    private long allHeldBytes;

    /** @param retained how many to know at most, beside those that run; the service has a limit in time, 90 days */
    public ExecutionStore(int retained, ExecutionKeeper keeper) {
        this(retained, MOST_HELD_BYTES, keeper);
    }

    /** @param mostHeldBytes of memory that those may take that have ended */
    ExecutionStore(int retained, long mostHeldBytes, ExecutionKeeper keeper) {
        this.retained = retained;
        this.mostHeldBytes = mostHeldBytes;
        this.keeper = keeper;
    }

    synchronized Optional<StartedExecution> find(String arn) {
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
        return List.copyOf(executions.values());
    }

    public synchronized void add(StartedExecution execution) {
        executions.put(execution.arn(), execution);
        if (executions.size() > retained) {
            forgetOldestFinished();
        }
    }

    /** An execution has ended and may have changed its form; one that has been forgotten stays so. */
    synchronized void replace(StartedExecution execution) {
        if (executions.replace(execution.arn(), execution) == null) {
            keeper.forget(execution);
            return;
        }
        hold(execution.arn(), execution.execution().heldBytes());
        while (allHeldBytes > mostHeldBytes && forgetOldestFinished()) {
            // Until the others have room.
        }
    }

    private void hold(String arn, long bytes) {
        Long before = bytes == 0 ? heldBytes.remove(arn) : heldBytes.put(arn, bytes);
        allHeldBytes += bytes - (before == null ? 0 : before);
    }

    /** @param arn of a state machine, a version or an alias */
    synchronized List<StartedExecution> newestFirst(String arn) {
        List<StartedExecution> found = new ArrayList<>();
        for (StartedExecution execution : executions.values()) {
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

    private boolean forgetOldestFinished() {
        Iterator<StartedExecution> oldest = executions.values().iterator();
        while (oldest.hasNext()) {
            StartedExecution execution = oldest.next();
            if (!execution.isRunning()) {
                oldest.remove();
                hold(execution.arn(), 0);
                keeper.forget(execution);
                return true;
            }
        }
        return false;
    }
}
