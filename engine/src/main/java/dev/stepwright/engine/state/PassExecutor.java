package dev.stepwright.engine.state;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import java.util.Optional;

/** Pass. */
record PassExecutor(Effects effects, Optional<String> next) implements StateExecutor {

    private static final StateEvents EVENTS = StateEvents.of(EventType.PASS_STATE_ENTERED, EventType.PASS_STATE_EXITED);

    @Override
    public StateEvents events() {
        return EVENTS;
    }

    @Override
    public void start(Visit visit) {
        visit.leave(effects, JsonObject.EMPTY, visit.input(), next);
    }
}
