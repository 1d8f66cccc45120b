package dev.stepwright.local.states.execution;

import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.journal.Journal;
import dev.stepwright.local.states.machine.store.StateMachines;

/** Keeps executions through the end of the process, or does not. */
public interface ExecutionKeeper {

    /** Keeps what an execution is about to be started with. */
    Kept begin(StateMachines.Target target, StartRequest request);

    /** An execution that is kept already. */
    Kept of(StartedExecution execution);

    /** Nobody asks any more for an execution that has ended. */
    void forget(StartedExecution execution);

    /** An execution that is kept. */
    interface Kept {

        /** Grows from execution to execution. */
        long number();

        Journal journal();

        /** The execution has ended; gives it as it is from now on. */
        StartedExecution ended(StartedExecution started);
    }
}
