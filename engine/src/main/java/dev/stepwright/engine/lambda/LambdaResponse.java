package dev.stepwright.engine.lambda;

import java.util.Optional;

/** How a call of a function ended. */
public sealed interface LambdaResponse {

    /**
     * The handler returned.
     *
     * @param payload JSON text
     * @param logResult the last 4 KB of what the function logged, in Base64, if the call asks for it
     */
    record Returned(String payload, Optional<String> logResult) implements LambdaResponse {

        /** The answer to a call that asks for no log. */
        public Returned(String payload) {
            this(payload, Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitReturned(this);
        }
    }

    /**
     * The handler threw, or its runtime died.
     *
     * @param errorType becomes the error's name; when absent, it is taken from the payload
     * @param payload the error as JSON text, with {@code errorMessage}, {@code errorType}, {@code stackTrace}
     */
    record FunctionError(Optional<String> errorType, String payload) implements LambdaResponse {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFunctionError(this);
        }
    }

    /**
     * The function was not called at all.
     *
     * @param name as a Retry or Catch names it, for example {@code Lambda.ResourceNotFoundException}
     */
    record ServiceError(String name, String message) implements LambdaResponse {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitServiceError(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One method per way to end. */
    interface Visitor<R> {
        R visitReturned(Returned response);

        R visitFunctionError(FunctionError response);

        R visitServiceError(ServiceError response);
    }
}
