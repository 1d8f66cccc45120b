package dev.stepwright.engine.state;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.state.field.FieldValues;
import dev.stepwright.engine.template.Template;
import java.util.Optional;

/** Fail. */
record FailExecutor(Optional<Template> error, Optional<Template> cause) implements StateExecutor {

    private static final StateEvents EVENTS =
            new StateEvents(EventType.FAIL_STATE_ENTERED, Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public StateEvents events() {
        return EVENTS;
    }

    @Override
    public void start(Visit visit) {
        Optional<String> name = error.map(template -> FieldValues.text(visit, template));
        Optional<String> description = cause.map(template -> FieldValues.text(visit, template));
        visit.fail(new Failure(name, description));
    }
}
