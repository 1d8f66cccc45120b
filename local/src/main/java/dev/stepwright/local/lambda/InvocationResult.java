package dev.stepwright.local.lambda;

import java.util.Optional;

/**
 * What a function answered.
 *
 * @param payload the handler's output, or the error object if it failed
 * @param failed whether the answer is a function error, which the Invoke API marks as {@code Unhandled}
 * @param logResult the end of the function's log in Base64, if the call asks for it
 */
public record InvocationResult(byte[] payload, boolean failed, Optional<String> logResult) {

    /** The answer to a call that asks for no log. */
    public InvocationResult(byte[] payload, boolean failed) {
        this(payload, failed, Optional.empty());
    }

    static InvocationResult success(byte[] payload) {
        return new InvocationResult(payload, false);
    }

    static InvocationResult failure(byte[] error) {
        return new InvocationResult(error, true);
    }

    InvocationResult withLog(String log) {
        return new InvocationResult(payload, failed, Optional.of(log));
    }
}
