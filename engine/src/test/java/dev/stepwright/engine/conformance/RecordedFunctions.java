package dev.stepwright.engine.conformance;

import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The functions that the recorded cases call. */
final class RecordedFunctions implements LambdaFunctions {

    private static final String PREFIX = "arn:aws:lambda:us-east-1:111111111111:function:";

    private static final Map<String, Function<String, LambdaResponse>> FUNCTIONS = Map.of(
            "echo", payload -> new LambdaResponse.Returned(Texts.asPythonPrints(payload)),
            "decorate_input", payload -> new LambdaResponse.Returned("\"input-event-" + singleQuoted(payload) + "\""),
            "raise_exception",
                    payload -> error(
                            "Exception", "Some exception was raised.", 2, "Exception(\"Some exception was raised.\")"),
            "raise_custom_exception", payload -> error("CustomException", "", 9, "CustomException()"),
            "large_output", payload -> new LambdaResponse.Returned("\"" + "a".repeat(257 * 1024) + "\""),
            "return_bytes", payload -> new LambdaResponse.Returned("\"HelloWorld!\""),
            "return_hello_world", payload -> new LambdaResponse.Returned("{\"Return\": \"HelloWorld\"}"));

    static String replaceTokens(String text) {
        return text.replaceAll("\\$\\{LAMBDA_ARN:([a-z_0-9]+)}", PREFIX + "$1")
                .replaceAll("\\$\\{LAMBDA_NAME:([a-z_0-9]+)}", "$1");
    }

    /** Only one function takes time, and more than any case has. */
    @Override
    public boolean takeClockTime() {
        return true;
    }

    @Override
    public CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation) {
        String name = invocation.functionName().replace(PREFIX, "");
        if (name.equals("wait_60_seconds")) {
            return new CompletableFuture<>();
        }
        Function<String, LambdaResponse> function = FUNCTIONS.getOrDefault(name, payload -> missing(name));
        return CompletableFuture.completedFuture(function.apply(invocation.payload()));
    }

    private static LambdaResponse missing(String name) {
        return new LambdaResponse.ServiceError(
                "Lambda.ResourceNotFoundException",
                "Function not found: " + PREFIX + name + ":$LATEST (Service: AWSLambda; Status Code: 404; Error Code:"
                        + " ResourceNotFoundException; Request ID: 1; Proxy: null)");
    }

    /** A list of texts without quotes, as Python prints it. */
    private static String singleQuoted(String payload) {
        return payload.replace('"', '\'');
    }

    private static LambdaResponse error(String type, String message, int line, String raised) {
        String trace = "  File \"/var/task/handler.py\", line " + line + ", in handler\n    raise " + raised + "\n";
        String payload = Texts.MAPPER
                .createObjectNode()
                .put("errorMessage", message)
                .put("errorType", type)
                .put("requestId", "7f0e2b7e-0000-0000-0000-000000000000")
                .set("stackTrace", Texts.MAPPER.createArrayNode().add(trace))
                .toString();
        return new LambdaResponse.FunctionError(Optional.of(type), payload);
    }
}
