package dev.stepwright.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A function error taken apart.
 *
 * @param type for Java the exception's class name
 * @param message may be empty
 * @param json the error object as it came, which becomes the cause in an execution's history
 */
public record FunctionError(String type, String message, String json) {

    /** Lambda's name for an error that does not say what it is. */
    private static final String UNKNOWN = "Lambda.Unknown";

    public static FunctionError of(InvocationResult result) {
        String json = new String(result.payload(), StandardCharsets.UTF_8);
        JsonNode error = parse(result.payload());
        return new FunctionError(
                error.path("errorType").asText(UNKNOWN),
                error.path("errorMessage").asText(""),
                json);
    }

    /** One line for people: the type and, if there is one, the message. */
    @Override
    public String toString() {
        return message.isEmpty() ? type : type + ": " + message;
    }

    private static JsonNode parse(byte[] payload) {
        JsonMapper mapper = new JsonMapper();
        try {
            return mapper.readTree(payload);
        } catch (IOException e) {
            return mapper.missingNode();
        }
    }
}
