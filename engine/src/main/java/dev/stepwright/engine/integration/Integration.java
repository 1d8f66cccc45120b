package dev.stepwright.engine.integration;

import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;

/** What a Task's resource stands for: how the task is done, and which events tell of it. */
public interface Integration {

    /** Starts an attempt, which is to end later by succeeding or failing. */
    void start(Attempt attempt);

    Recorded succeeded(Payload result);

    Recorded failed(Failure failure);

    Recorded timedOut(Failure failure);

    /** As messages about too large a result name the resource. */
    String name();

    /** An event to be recorded. */
    record Recorded(EventType type, EventDetails details) {}
}
