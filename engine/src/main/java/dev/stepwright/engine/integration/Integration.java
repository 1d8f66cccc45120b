package dev.stepwright.engine.integration;

import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Visit;
import java.util.Map;

/** What a Task's resource stands for: how it is called, and which events tell of it. */
public interface Integration {

    /** The call that the arguments ask for. */
    LambdaInvocation invocation(Payload arguments);

    /** The task's result, from the payload that the function returned. */
    Payload result(Visit visit, LambdaInvocation invocation, Payload returned);

    /** @param options what the event tells of timeouts and credentials */
    Recorded scheduled(Visit visit, Payload arguments, Map<String, Object> options);

    Recorded started();

    Recorded succeeded(Payload result);

    Recorded failed(Failure failure);

    Recorded timedOut(Failure failure);

    /** As messages about too large a result name the resource. */
    String name();

    /** An event to be recorded. */
    record Recorded(EventType type, EventDetails details) {}
}
