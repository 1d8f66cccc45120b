package dev.stepwright.local.states.trial;

import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.local.protocol.ApiException;
import java.util.Map;
import java.util.Optional;

/** Reads a mocked context object; its members are those of the service's own, and all may be left out. */
final class ContextCheck {

    private enum Type {
        STRING("a string"),
        INTEGER("an integer"),
        ANY("anything");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        private boolean fits(Object value) {
            return this == ANY || (this == STRING ? value instanceof String : value instanceof Integer);
        }
    }

    private static final String TASK = "Task";

    private static final Map<String, Map<String, Type>> MEMBERS = Map.of(
            "Execution",
            Map.of(
                    "Id", Type.STRING,
                    "Input", Type.ANY,
                    "Name", Type.STRING,
                    "RoleArn", Type.STRING,
                    "StartTime", Type.STRING,
                    "RedriveCount", Type.INTEGER,
                    "RedriveTime", Type.STRING),
            "State",
            Map.of("EnteredTime", Type.STRING, "Name", Type.STRING, "RetryCount", Type.INTEGER),
            "StateMachine",
            Map.of("Id", Type.STRING, "Name", Type.STRING),
            TASK,
            Map.of("Token", Type.STRING));

    private ContextCheck() {}

    /** @param waitsForOthers whether the state has a token */
    static JsonObject read(String text, boolean waitsForOthers) {
        JsonObject context = object(text);
        context.forEach(ContextCheck::check);
        if (context.containsKey(TASK) && !waitsForOthers) {
            throw invalid("Context object contains 'Task' when state is not a Task state with a '.sync' or"
                    + " '.waitForTaskToken' service integration pattern");
        }
        return context;
    }

    private static JsonObject object(String text) {
        try {
            if (JsonText.read(text) instanceof JsonObject object) {
                return object;
            }
        } catch (InvalidJsonException e) {
            throw invalid("Context object must be valid JSON: " + e.getMessage());
        }
        throw invalid("Context object must be a JSON object");
    }

    private static void check(String name, Object value) {
        if (name.equals("Map")) {
            throw invalid("'Map' field is not supported when mocking a Context object");
        }
        Map<String, Type> members = known(MEMBERS, name);
        if (!(value instanceof JsonObject object)) {
            throw invalid(name + " must be an object");
        }
        object.forEach((member, given) -> {
            Type type = known(members, member);
            if (!type.fits(given)) {
                throw invalid(name + "." + member + " must be " + type.words);
            }
        });
    }

    private static <T> T known(Map<String, T> members, String name) {
        return Optional.ofNullable(members.get(name)).orElseThrow(() -> invalid("Field '" + name + "' is not allowed"));
    }

    private static ApiException invalid(String reason) {
        return ApiException.validation("Invalid Context object provided: " + reason);
    }
}
