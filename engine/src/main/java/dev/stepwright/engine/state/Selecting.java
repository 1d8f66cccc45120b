package dev.stepwright.engine.state;

import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.Selection;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;

/** A state that works on what its {@code InputPath} picks. */
record Selecting(Selection input, StateExecutor executor) implements StateExecutor {

    @Override
    public StateEvents events() {
        return executor.events();
    }

    @Override
    public boolean isRetriable() {
        return executor.isRetriable();
    }

    @Override
    public ErrorPolicy errorPolicy() {
        return executor.errorPolicy();
    }

    @Override
    public void start(Visit visit) {
        executor.start(visit);
    }
}
