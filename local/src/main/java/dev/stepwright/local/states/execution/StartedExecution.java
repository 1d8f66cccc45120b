package dev.stepwright.local.states.execution;

import dev.stepwright.engine.Execution;
import dev.stepwright.engine.ExecutionStatus;
import dev.stepwright.local.states.machine.RegisteredMachine;
import dev.stepwright.local.states.machine.StateMachines;

/**
 * An execution and what it was started on, as that was then.
 *
 * @param number grows from execution to execution
 */
public record StartedExecution(long number, StateMachines.Target target, Execution execution) {

    RegisteredMachine machine() {
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
