package dev.stepwright.engine.history;

import dev.stepwright.engine.json.Payload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the details of each kind of event, with the members that the service records. */
public final class Details {

    private static final Map<String, Object> NOT_TRUNCATED = Map.of("truncated", false);

    private Details() {}

    public static EventDetails executionStarted(Payload input, String roleArn) {
        return EventDetails.of(
                "executionStartedEventDetails", "input", input, "inputDetails", NOT_TRUNCATED, "roleArn", roleArn);
    }

    public static EventDetails executionSucceeded(Payload output) {
        return EventDetails.of("executionSucceededEventDetails", "output", output, "outputDetails", NOT_TRUNCATED);
    }

    /** For {@code ExecutionFailed}, {@code ExecutionAborted} and {@code ExecutionTimedOut}. */
    public static EventDetails executionEnded(EventType type, Optional<String> error, Optional<String> cause) {
        return EventDetails.of(type.detailsMember(), failure(error, cause));
    }

    public static EventDetails executionRedriven(int redriveCount) {
        return EventDetails.of("executionRedrivenEventDetails", "redriveCount", redriveCount);
    }

    public static EventDetails mapRunRedriven(String arn, int redriveCount) {
        return EventDetails.of("mapRunRedrivenEventDetails", "mapRunArn", arn, "redriveCount", redriveCount);
    }

    public static EventDetails stateEntered(String name, Payload input) {
        return EventDetails.of("stateEnteredEventDetails", "name", name, "input", input, "inputDetails", NOT_TRUNCATED);
    }

    /** @param assigned must not be changed any more */
    public static EventDetails stateExited(String name, Payload output, Map<String, Payload> assigned) {
        String member = "stateExitedEventDetails";
        return assigned.isEmpty()
                ? EventDetails.of(member, "name", name, "output", output, "outputDetails", NOT_TRUNCATED)
                : EventDetails.of(
                        member,
                        "name",
                        name,
                        "output",
                        output,
                        "outputDetails",
                        NOT_TRUNCATED,
                        "assignedVariables",
                        assigned,
                        "assignedVariablesDetails",
                        NOT_TRUNCATED);
    }

    public static EventDetails evaluationFailed(String state, String error, String cause, Optional<String> location) {
        Map<String, Object> values = failure(Optional.of(error), Optional.of(cause));
        location.ifPresent(field -> values.put("location", field));
        values.put("state", state);
        return EventDetails.of("evaluationFailedEventDetails", values);
    }

    public static EventDetails mapStateStarted(int length) {
        return EventDetails.of("mapStateStartedEventDetails", "length", length);
    }

    public static EventDetails mapRunStarted(String arn) {
        return EventDetails.of("mapRunStartedEventDetails", "mapRunArn", arn);
    }

    public static EventDetails mapIteration(EventType type, String name, int index) {
        return EventDetails.of(type.detailsMember(), "name", name, "index", index);
    }

    /** For the events of a task; {@code more} follows the members that name the resource. */
    public static EventDetails task(EventType type, String resourceType, String resource, Map<String, Object> more) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("resourceType", resourceType);
        values.put("resource", resource);
        values.putAll(more);
        return EventDetails.of(type.detailsMember(), values);
    }

    public static EventDetails of(EventType type, Map<String, Object> values) {
        return EventDetails.of(type.detailsMember(), values);
    }

    /** A payload and the companion that says that it is whole. */
    public static Map<String, Object> payload(String name, Payload payload) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(name, payload);
        values.put(name + "Details", NOT_TRUNCATED);
        return values;
    }

    /** The members of a failure that has a name or a cause. */
    public static Map<String, Object> failure(Optional<String> error, Optional<String> cause) {
        Map<String, Object> values = new LinkedHashMap<>();
        error.ifPresent(name -> values.put("error", name));
        cause.ifPresent(text -> values.put("cause", text));
        return values;
    }
}
