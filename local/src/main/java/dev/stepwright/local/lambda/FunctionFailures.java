package dev.stepwright.local.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;

/** The error objects that Lambda itself makes, in the service's own words. */
final class FunctionFailures {

    static final String TIMED_OUT = "Sandbox.Timedout";
    static final String EXITED = "Runtime.ExitError";

    /** A signal that ends a process shows as 128 plus its number, in Java as in a shell. */
    private static final int SIGNAL_OFFSET = 128;

    private FunctionFailures() {}

    static InvocationResult timedOut(String requestId, int seconds) {
        return failure(TIMED_OUT, requestId, "Task timed out after " + seconds + ".00 seconds");
    }

    static InvocationResult exited(String requestId, int status) {
        String reason =
                status == 0 ? "Runtime exited without providing a reason" : "Runtime exited with error: " + end(status);
        return failure(EXITED, requestId, reason);
    }

    static InvocationResult notStarted(String requestId, String reason) {
        return failure("Runtime.InvalidEntrypoint", requestId, reason);
    }

    static InvocationResult responseTooLarge(long size) {
        return failure(
                "Function.ResponseSizeTooLarge",
                "Response payload size (%d bytes) exceeded maximum allowed payload size (%d bytes)."
                        .formatted(size, LambdaHost.RESPONSE_LIMIT));
    }

    private static InvocationResult failure(String type, String requestId, String reason) {
        return failure(type, "RequestId: " + requestId + " Error: " + reason);
    }

    private static InvocationResult failure(String type, String message) {
        String json = JsonNodeFactory.instance
                .objectNode()
                .put("errorType", type)
                .put("errorMessage", message)
                .toString();
        return InvocationResult.failure(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String end(int status) {
        return switch (status - SIGNAL_OFFSET) {
            case 6 -> "signal: aborted";
            case 9 -> "signal: killed";
            case 11 -> "signal: segmentation fault";
            case 15 -> "signal: terminated";
            default -> "exit status " + status;
        };
    }
}
