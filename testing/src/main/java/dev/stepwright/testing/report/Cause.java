package dev.stepwright.testing.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** The cause of an error: of a function that threw, Lambda writes JSON that holds the exception's message. */
public final class Cause {

    private static final JsonMapper JSON = new JsonMapper();

    private Cause() {}

    /** What went wrong, in the words of who threw it. */
    public static String message(String cause) {
        try {
            JsonNode message = JSON.readTree(cause).path("errorMessage");
            return message.isTextual() ? message.asText() : cause;
        } catch (JsonProcessingException e) {
            return cause;
        }
    }

    /** Name and message of an error. */
    public static String of(Optional<String> error, Optional<String> cause) {
        String name = error.orElse("an error without a name");
        return cause.map(text -> name + ": " + message(text)).orElse(name);
    }
}
