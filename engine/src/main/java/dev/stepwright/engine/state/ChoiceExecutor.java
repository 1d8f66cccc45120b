package dev.stepwright.engine.state;

import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.state.field.FieldValues;
import dev.stepwright.engine.template.Template;
import java.util.List;
import java.util.Optional;

/** Choice: the first rule that holds brings its own assignments and output; the state's are for the default. */
record ChoiceExecutor(List<Rule> rules, Effects defaultEffects, Optional<String> defaultState)
        implements StateExecutor {

    private static final StateEvents EVENTS =
            StateEvents.of(EventType.CHOICE_STATE_ENTERED, EventType.CHOICE_STATE_EXITED);

    record Rule(Template condition, Effects effects, String next) {}

    @Override
    public StateEvents events() {
        return EVENTS;
    }

    @Override
    public void start(Visit visit) {
        for (Rule rule : rules) {
            if (FieldValues.truth(visit, rule.condition())) {
                visit.leave(rule.effects(), JsonObject.EMPTY, visit.input(), Optional.of(rule.next()));
                return;
            }
        }
        if (defaultState.isPresent()) {
            visit.leave(defaultEffects, JsonObject.EMPTY, visit.input(), defaultState);
        } else {
            visit.fail(Failure.of(
                    Failure.NO_CHOICE_MATCHED,
                    visit.inState("Failed to transition out of the state, since none of its Choices matched and it has"
                            + " no Default.")));
        }
    }
}
