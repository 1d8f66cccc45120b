package dev.stepwright.local.states.execution;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.StateMachines;
import java.util.Optional;

/**
 * An execution and what it was started on, as that was then.
 *
 * @param number grows from execution to execution
 * @param origin absent for an execution that somebody has started
 */
public record StartedExecution(long number, StateMachines.Target target, Execution execution, Optional<Origin> origin) {

    /**
     * Where a child execution of a distributed Map comes from.
     *
     * @param itemCount how many items it works on
     */
    record Origin(String mapRunArn, int itemCount) {}

    /** An execution that somebody has started. */
    public static StartedExecution of(long number, StateMachines.Target target, Execution execution) {
        return new StartedExecution(number, target, execution, Optional.empty());
    }

    public RegisteredMachine machine() {
        return target.machine();
    }

    /** @param arn of a state machine, a version or an alias */
    boolean wasStartedOn(String arn) {
        return machine().arn().equals(arn)
                || target.versionArn().filter(arn::equals).isPresent()
                || target.aliasArn().filter(arn::equals).isPresent();
    }

    String arn() {
        return execution.arn();
    }

    boolean isRunning() {
        return execution.status() == ExecutionStatus.RUNNING;
    }
}
