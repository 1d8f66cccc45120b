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
        Map<String, Object> values = payload("input", input);
        values.put("roleArn", roleArn);
        return new EventDetails("executionStartedEventDetails", values);
    }

    public static EventDetails executionSucceeded(Payload output) {
        return new EventDetails("executionSucceededEventDetails", payload("output", output));
    }

    /** For {@code ExecutionFailed}, {@code ExecutionAborted} and {@code ExecutionTimedOut}. */
    public static EventDetails executionEnded(EventType type, Optional<String> error, Optional<String> cause) {
        return new EventDetails(memberOf(type), failure(error, cause));
    }

    public static EventDetails stateEntered(String name, Payload input) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.putAll(payload("input", input));
        return new EventDetails("stateEnteredEventDetails", values);
    }

    public static EventDetails stateExited(String name, Payload output, Map<String, Payload> assigned) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.putAll(payload("output", output));
        if (!assigned.isEmpty()) {
            values.put("assignedVariables", new LinkedHashMap<String, Object>(assigned));
            values.put("assignedVariablesDetails", NOT_TRUNCATED);
        }
        return new EventDetails("stateExitedEventDetails", values);
    }

    public static EventDetails evaluationFailed(String state, String error, String cause, Optional<String> location) {
        Map<String, Object> values = failure(Optional.of(error), Optional.of(cause));
        location.ifPresent(field -> values.put("location", field));
        values.put("state", state);
        return new EventDetails("evaluationFailedEventDetails", values);
    }

    public static EventDetails mapStateStarted(int length) {
        return new EventDetails("mapStateStartedEventDetails", Map.of("length", length));
    }

    public static EventDetails mapRunStarted(String arn) {
        return new EventDetails("mapRunStartedEventDetails", Map.of("mapRunArn", arn));
    }

    public static EventDetails mapIteration(EventType type, String name, int index) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("index", index);
        return new EventDetails(memberOf(type), values);
    }

    /** For the events of a task; {@code more} follows the members that name the resource. */
    public static EventDetails task(EventType type, String resourceType, String resource, Map<String, Object> more) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("resourceType", resourceType);
        values.put("resource", resource);
        values.putAll(more);
        return new EventDetails(memberOf(type), values);
    }

    public static EventDetails of(EventType type, Map<String, Object> values) {
        return new EventDetails(memberOf(type), values);
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

    private static String memberOf(EventType type) {
        String text = type.text();
        return Character.toLowerCase(text.charAt(0)) + text.substring(1) + "EventDetails";
    }
}
