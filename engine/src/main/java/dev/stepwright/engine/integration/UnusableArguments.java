package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.StateFailedException;
import dev.stepwright.engine.run.Visit;

/** Arguments with which no service can be called, in the words recorded. */
final class UnusableArguments {

    private UnusableArguments() {}

    /** @param field the name of the member with the arguments */
    static StateFailedException failure(Visit visit, String field, Payload arguments, String problem) {
        return new StateFailedException(Failure.of(
                Failure.RUNTIME,
                visit.inState("The " + field + " '" + arguments.get() + "' could not be used to start the Task: ["
                        + problem + "]")));
    }
}
