package dev.stepwright.engine.trial;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Effects.Departure;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import java.util.Map;
import java.util.Optional;

/** The only state of a branch whose end is mocked. */
record MockedBranch(Mock mock, int index) implements StateExecutor {

    private static final StateEvents EVENTS = StateEvents.of(EventType.PASS_STATE_ENTERED, EventType.PASS_STATE_EXITED);
    private static final String NAME = "Mock";

    Program program() {
        return new Program(NAME, Map.of(NAME, this));
    }

    @Override
    public StateEvents events() {
        return EVENTS;
    }

    @Override
    public void start(Visit visit) {
        mock.end(result -> leave(visit, ((JsonArray) result.value()).get(index)), visit::fail);
    }

    private static void leave(Visit visit, Object output) {
        visit.leave(
                (leaving, value, byDefault) -> new Departure(Map.of(), byDefault),
                JsonObject.EMPTY,
                Payload.of(output),
                Optional.empty());
    }
}
