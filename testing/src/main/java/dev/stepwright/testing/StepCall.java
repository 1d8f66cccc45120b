package dev.stepwright.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.testing.workflow.Wire;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call of a step, or of another task, as it was sent; every attempt is a call of its own. */
public final class StepCall {

    private final String step;
    private final String state;
    private final String json;
    private final Optional<String> onlyParameter;
    private final Duration sinceStart;

    /** @param onlyParameter the name under which the payload has the only argument of a step */
    StepCall(String step, String state, String json, Optional<String> onlyParameter, Duration sinceStart) {
        this.step = step;
        this.state = state;
        this.json = json;
        this.onlyParameter = onlyParameter;
        this.sinceStart = sinceStart;
    }

    /** The name of the step's method; of other tasks, the function's name or the resource. */
    public String step() {
        return step;
    }

    /** The name of the state that made the call; empty when the workflow ran as plain Java. */
    public String state() {
        return state;
    }

    /** The payload as JSON. */
    public String json() {
        return json;
    }

    /** The argument of a step that has just one; else the payload as a whole. */
    public <T> @Nullable T argument(Class<T> type) {
        return onlyParameter.isPresent() ? argument(onlyParameter.get(), type) : Wire.read(json, type);
    }

    /** An argument by the name of the parameter, or a member of the payload. */
    public <T> @Nullable T argument(String name, Class<T> type) {
        JsonNode argument = Wire.tree(json).path(name);
        if (argument.isMissingNode()) {
            throw new IllegalArgumentException("The call of " + step + " has no argument " + name + ": " + json);
        }
        return Wire.read(argument.toString(), type);
    }

    /** The virtual time from the start of the execution to the call. */
    public Duration sinceStart() {
        return sinceStart;
    }

    @Override
    public String toString() {
        return step + " " + json;
    }
}
