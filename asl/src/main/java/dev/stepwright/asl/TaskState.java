package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Calls something outside the machine.
 *
 * @param resource the ARN of the function or of the service integration
 * @param arguments the template of what is sent, {@code Parameters} in JSONPath mode; when absent, the state's input
 * @param timeoutSeconds an integer, or an expression that yields one; in JSONPath mode the text of a path, which
 *     {@code TimeoutSecondsPath} has
 * @param heartbeatSeconds an integer, or an expression or path that yields one
 * @param credentials the object with the {@code RoleArn} to act as
 */
public record TaskState(
        Optional<String> comment,
        Optional<QueryLanguage> queryLanguage,
        String resource,
        Optional<JsonNode> arguments,
        Optional<JsonNode> timeoutSeconds,
        Optional<JsonNode> heartbeatSeconds,
        Optional<JsonNode> credentials,
        ErrorHandling errorHandling,
        Transformation transformation,
        Transition transition)
        implements State {

    public static Builder calling(String resource) {
        return new Builder(resource);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitTask(this);
    }

    /** Collects a Task's members. */
    public static final class Builder extends StateBuilder.Fallible<Builder> {
        private final String resource;
        private Optional<JsonNode> arguments = Optional.empty();
        private Optional<JsonNode> timeoutSeconds = Optional.empty();
        private Optional<JsonNode> heartbeatSeconds = Optional.empty();
        private Optional<JsonNode> credentials = Optional.empty();

        private Builder(String resource) {
            this.resource = resource;
        }

        public Builder arguments(JsonNode template) {
            arguments = Optional.of(template);
            return this;
        }

        public Builder timeoutSeconds(JsonNode seconds) {
            timeoutSeconds = Optional.of(seconds);
            return this;
        }

        public Builder heartbeatSeconds(JsonNode seconds) {
            heartbeatSeconds = Optional.of(seconds);
            return this;
        }

        public Builder credentials(JsonNode template) {
            credentials = Optional.of(template);
            return this;
        }

        public TaskState build() {
            return new TaskState(
                    comment,
                    queryLanguage,
                    resource,
                    arguments,
                    timeoutSeconds,
                    heartbeatSeconds,
                    credentials,
                    errorHandling(),
                    transformation,
                    transition);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
