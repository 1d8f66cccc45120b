package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Ends the machine, branch or iteration with an error.
 *
 * @param error the error's name, or an expression that yields it
 * @param cause the error's description, or an expression that yields it
 */
public record FailState(
        Optional<String> comment,
        Optional<QueryLanguage> queryLanguage,
        Optional<JsonNode> error,
        Optional<JsonNode> cause)
        implements State {

    public static FailState of(JsonNode error, JsonNode cause) {
        return new FailState(Optional.empty(), Optional.empty(), Optional.of(error), Optional.of(cause));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitFail(this);
    }
}
