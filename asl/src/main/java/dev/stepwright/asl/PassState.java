package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Does nothing but transform: assigns variables and shapes its output.
 *
 * @param parameters in JSONPath mode, the template of the result
 * @param result in JSONPath mode, the result itself
 */
public record PassState(
        Optional<String> comment,
        Optional<QueryLanguage> queryLanguage,
        Optional<JsonNode> parameters,
        Optional<JsonNode> result,
        Transformation transformation,
        Transition transition)
        implements State {

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPass(this);
    }

    /** Collects a Pass's members. */
    public static final class Builder extends StateBuilder.Linked<Builder> {

        private Builder() {}

        public PassState build() {
            return new PassState(
                    comment, queryLanguage, Optional.empty(), Optional.empty(), transformation, transition);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
