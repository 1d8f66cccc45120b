package dev.stepwright.local.states.execution;

import dev.stepwright.engine.Execution;
import dev.stepwright.engine.ExecutionStatus;
import dev.stepwright.local.states.machine.RegisteredMachine;

/**
 * An execution and the state machine as it was when it started.
 *
 * @param number grows from execution to execution
 */
record StartedExecution(long number, RegisteredMachine machine, Execution execution) {

    String arn() {
        return execution.arn();
    }

    boolean isRunning() {
        return execution.status() == ExecutionStatus.RUNNING;
    }
}
