package dev.stepwright.local.states.execution;

import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.journal.Journal;
import dev.stepwright.local.states.ended.EndedExecution;
import dev.stepwright.local.states.machine.store.StateMachineType;
import dev.stepwright.local.states.machine.store.StateMachines;
import java.util.concurrent.atomic.AtomicLong;

/** Executions that end with the process. */
public final class InMemory implements ExecutionKeeper {

    private final AtomicLong numbers = new AtomicLong();

    @Override
    public void forget(StartedExecution execution) {
        // The memory is free once nothing refers to it.
    }

    @Override
    public Kept begin(StateMachines.Target target, StartRequest request) {
        return new Unkept(numbers.incrementAndGet());
    }

    @Override
    public Kept of(StartedExecution execution) {
        return new Unkept(execution.number());
    }

    private record Unkept(long number) implements Kept {

        @Override
        public Journal journal() {
            return Journal.NONE;
        }

        /** One that may be redriven stays as it is. */
        @Override
        public StartedExecution ended(StartedExecution started) {
            boolean redrivable = started.execution().redriveRefusal().isEmpty();
            return redrivable && started.machine().type() == StateMachineType.STANDARD
                    ? started
                    : StartedExecution.of(number, started.target(), EndedExecution.held(started.execution()));
        }
    }
}
