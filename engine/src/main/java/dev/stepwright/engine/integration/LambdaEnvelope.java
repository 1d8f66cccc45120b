package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse.Returned;
import dev.stepwright.engine.lambda.LogType;
import dev.stepwright.engine.run.Run;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of {@code lambda:invoke}: the function's payload among the metadata of the Invoke API's answer. */
final class LambdaEnvelope {

    private static final String LATEST = "$LATEST";

    private LambdaEnvelope() {}

    static JsonObject around(Returned returned, LambdaInvocation invocation, Run run) {
        String requestId = run.random().uuid().toString();
        String version = invocation.qualifier().orElse(LATEST);
        Payload payload = FunctionCall.payload(returned);
        Optional<String> log = log(returned, invocation);
        Map<String, String> headers =
                headers(payload, log, version, requestId, run.clock().now());
        JsonObject metadata = JsonObject.builder()
                .with("AllHttpHeaders", allHeaders(headers))
                .with("HttpHeaders", singleHeaders(headers))
                .with("HttpStatusCode", 200)
                .build();
        JsonObject.Builder envelope = JsonObject.builder().with("ExecutedVersion", version);
        log.ifPresent(tail -> envelope.with("LogResult", tail));
        return envelope.with("Payload", payload.value())
                .with("SdkHttpMetadata", metadata)
                .with(
                        "SdkResponseMetadata",
                        JsonObject.builder().with("RequestId", requestId).build())
                .with("StatusCode", 200)
                .build();
    }

    /** Of a function that has no log the end is empty. */
    private static Optional<String> log(Returned returned, LambdaInvocation invocation) {
        return invocation.logType() == LogType.TAIL
                ? Optional.of(returned.logResult().orElse(""))
                : Optional.empty();
    }

    private static Map<String, String> headers(
            Payload payload, Optional<String> log, String version, String requestId, Instant now) {
        int length = payload.get().getBytes(StandardCharsets.UTF_8).length;
        Map<String, String> headers = new LinkedHashMap<>();
        log.ifPresent(tail -> headers.put("X-Amz-Log-Result", tail));
        headers.put("X-Amz-Executed-Version", version);
        headers.put("x-amzn-Remapped-Content-Length", "0");
        headers.put("Connection", "keep-alive");
        headers.put("x-amzn-RequestId", requestId);
        headers.put("Content-Length", String.valueOf(length));
        headers.put("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
        headers.put("X-Amzn-Trace-Id", traceId(requestId, now));
        headers.put("Content-Type", "application/json");
        return headers;
    }

    private static String traceId(String requestId, Instant now) {
        String unique = requestId.replace("-", "").substring(0, 24);
        return "Root=1-" + Long.toHexString(now.getEpochSecond()) + "-" + unique + ";Sampled=0";
    }

    private static JsonObject allHeaders(Map<String, String> headers) {
        JsonObject.Builder object = JsonObject.builder();
        headers.forEach((name, value) -> object.with(name, JsonArray.of(List.of(value))));
        return object.build();
    }

    private static JsonObject singleHeaders(Map<String, String> headers) {
        JsonObject.Builder object = JsonObject.builder();
        headers.forEach(object::with);
        return object.build();
    }
}
