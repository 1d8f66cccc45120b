package dev.stepwright.engine.state;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Wait. */
record WaitExecutor(Function<Visit, Duration> delay, Effects effects, Optional<String> next) implements StateExecutor {

    private static final StateEvents EVENTS = StateEvents.of(EventType.WAIT_STATE_ENTERED, EventType.WAIT_STATE_EXITED)
            .withAborted(EventType.WAIT_STATE_ABORTED);

    @Override
    public StateEvents events() {
        return EVENTS;
    }

    @Override
    public void start(Visit visit) {
        visit.after(delay.apply(visit), () -> visit.leave(effects, JsonObject.EMPTY, visit.input(), next));
    }
}
