package dev.stepwright.engine.run;

import dev.stepwright.engine.history.EventType;
import java.util.Optional;

/**
 * The events that mark the course of one kind of state.
 *
 * @param exited absent for a Fail
 * @param aborted only for the kinds that take time
 * @param failed only for the kinds that hold other states
 */
public record StateEvents(
        EventType entered, Optional<EventType> exited, Optional<EventType> aborted, Optional<EventType> failed) {

    public static StateEvents of(EventType entered, EventType exited) {
        return new StateEvents(entered, Optional.of(exited), Optional.empty(), Optional.empty());
    }

    public StateEvents withAborted(EventType type) {
        return new StateEvents(entered, exited, Optional.of(type), failed);
    }

    public StateEvents withFailed(EventType type) {
        return new StateEvents(entered, exited, aborted, Optional.of(type));
    }
}
