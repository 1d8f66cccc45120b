package dev.stepwright.engine.state;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.Stage;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import java.util.Optional;

/**
 * Pass.
 *
 * @param result in JSONPath mode, what takes the place of the input
 */
record PassExecutor(Optional<Template> result, Effects effects, Optional<String> next) implements StateExecutor {

    private static final StateEvents EVENTS = StateEvents.of(EventType.PASS_STATE_ENTERED, EventType.PASS_STATE_EXITED);

    @Override
    public StateEvents events() {
        return EVENTS;
    }

    @Override
    public void start(Visit visit) {
        Payload output =
                result.map(template -> Payload.of(visit.evaluate(template))).orElse(visit.input());
        visit.tell(Stage.ARGUMENTS, output.value());
        visit.leave(effects, JsonObject.EMPTY, output, next);
    }
}
