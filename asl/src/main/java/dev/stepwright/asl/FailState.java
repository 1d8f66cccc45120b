package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Ends the machine, branch or iteration with an error.
 *
 * @param error the error's name, or an expression that yields it
 * @param errorPath in JSONPath mode, the path or intrinsic function that yields the name
 * @param cause the error's description, or an expression that yields it
 * @param causePath in JSONPath mode, the path or intrinsic function that yields the description
 */
public record FailState(
        Optional<String> comment,
        Optional<QueryLanguage> queryLanguage,
        Optional<JsonNode> error,
        Optional<String> errorPath,
        Optional<JsonNode> cause,
        Optional<String> causePath)
        implements State {

    public static FailState of(JsonNode error, JsonNode cause) {
        return of(Optional.of(error), Optional.of(cause));
    }

    public static FailState of(Optional<JsonNode> error, Optional<JsonNode> cause) {
        return new FailState(Optional.empty(), Optional.empty(), error, Optional.empty(), cause, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitFail(this);
    }
}
