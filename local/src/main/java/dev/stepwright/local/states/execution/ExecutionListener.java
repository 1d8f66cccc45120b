package dev.stepwright.local.states.execution;

import dev.stepwright.engine.history.HistoryEvent;

/** Hears the events of all executions; those of one execution come in order, one at a time. */
@FunctionalInterface
public interface ExecutionListener {

    void recorded(String stateMachine, String execution, HistoryEvent event);
}
