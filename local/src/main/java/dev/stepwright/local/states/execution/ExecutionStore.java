package dev.stepwright.local.states.execution;

import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.machine.StatesArn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The executions by ARN, in the order of their start; when there are many, the oldest finished ones are forgotten. */
public final class ExecutionStore {

    /** The service keeps a record for 90 days; here memory is what runs out. */
    static final int RETAINED = 10_000;

    private final Map<String, StartedExecution> executions = new LinkedHashMap<>();

    synchronized Optional<StartedExecution> find(String arn) {
        return Optional.ofNullable(executions.get(arn));
    }

    /** @throws ApiException if there is no such execution */
    StartedExecution require(String arn) {
        return find(StatesArn.execution(arn))
                .orElseThrow(() -> ApiException.service("ExecutionDoesNotExist", "Execution Does Not Exist", arn));
    }

    synchronized void add(StartedExecution execution) {
        executions.put(execution.arn(), execution);
        if (executions.size() > RETAINED) {
            forgetOldestFinished();
        }
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
        List<StartedExecution> started;
        synchronized (this) {
            started = List.copyOf(executions.values());
        }
        started.stream()
                .filter(StartedExecution::isRunning)
                .forEach(execution -> execution.execution().stop(Optional.empty(), Optional.of(cause)));
    }

    private void forgetOldestFinished() {
        Iterator<StartedExecution> oldest = executions.values().iterator();
        while (oldest.hasNext()) {
            if (!oldest.next().isRunning()) {
                oldest.remove();
                return;
            }
        }
    }
}
