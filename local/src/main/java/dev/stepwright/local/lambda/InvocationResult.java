package dev.stepwright.local.lambda;

/**
 * What a function answered.
 *
 * @param payload the handler's output, or the error object if it failed
 * @param failed whether the answer is a function error, which the Invoke API marks as {@code Unhandled}
 */
public record InvocationResult(byte[] payload, boolean failed) {

    static InvocationResult success(byte[] payload) {
        return new InvocationResult(payload, false);
    }

    static InvocationResult failure(byte[] error) {
        return new InvocationResult(error, true);
    }
}
