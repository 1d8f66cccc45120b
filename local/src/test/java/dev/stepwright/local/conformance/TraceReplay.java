package dev.stepwright.local.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One sequence of calls, in which later requests name what earlier answers had. */
final class TraceReplay {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern EARLIER = Pattern.compile("\\$\\{call:(\\d+)\\.([\\w.]+)}");
    private static final Pattern NAME = Pattern.compile("\\$\\{ACTIVITY_NAME:(\\d+)}");

    /** The service has said with which key it encrypts since August 2024. */
    private static final String ENCRYPTION = "encryptionConfiguration";

    private static final Set<String> OF_EXECUTIONS =
            Set.of("DescribeExecution", "ListExecutions", "GetExecutionHistory", "DescribeMapRun", "ListMapRuns");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int PAUSE = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, JsonNode> answers = new HashMap<>();
    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String endpoint;
    private final RecordedAnswer recorded;
    private final boolean saysEncryption;

    TraceReplay(String endpoint, JsonNode trace) {
        this.endpoint = endpoint;
        recorded = new RecordedAnswer(trace.path("wildcards"));
        saysEncryption = trace.toString().contains(ENCRYPTION);
    }

    /**
     * Where the answer differs from the recorded one. What becomes of an execution was asked for when there had been
     * time for it; here it is asked for until it has come.
     */
    List<String> repeat(JsonNode call) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(LONGEST);
        List<String> differences = answered(call);
        while (!differences.isEmpty() && isOfExecutions(call) && Instant.now().isBefore(limit)) {
            Thread.sleep(PAUSE);
            differences = answered(call);
        }
        return differences;
    }

    private static boolean isOfExecutions(JsonNode call) {
        return OF_EXECUTIONS.contains(call.get("operation").textValue());
    }

    private List<String> answered(JsonNode call) throws IOException, InterruptedException {
        JsonNode expected = call.path("expect");
        if (isRefusedByTheClient(expected.path("error"))) {
            return List.of();
        }
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(endpoint))
                        .header(
                                "X-Amz-Target",
                                "AWSStepFunctions." + call.get("operation").textValue())
                        .POST(HttpRequest.BodyPublishers.ofString(filled(call.get("parameters"))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode answer = MAPPER.readTree(response.body());
        answers.put(call.get("n").intValue(), answer);
        if (expected.isMissingNode()) {
            return List.of();
        }
        return response.statusCode() == 200
                ? recorded.differences(expected.path("response"), withoutLaterMembers(answer))
                : recorded.differences(expected.path("error"), error(answer));
    }

    private static boolean isRefusedByTheClient(JsonNode error) {
        return error.path("code").isNull() || error.path("message").asText().startsWith("Parameter validation failed");
    }

    private JsonNode withoutLaterMembers(JsonNode answer) {
        return saysEncryption ? answer : ((ObjectNode) answer.deepCopy()).without(ENCRYPTION);
    }

    private static JsonNode error(JsonNode answer) {
        String type = answer.get("__type").textValue();
        ObjectNode error = MAPPER.createObjectNode().put("code", type.substring(type.indexOf('#') + 1));
        return error.set("message", answer.get("message"));
    }

    private String filled(JsonNode parameters) {
        String text = EARLIER.matcher(parameters.toString()).replaceAll(this::earlier);
        return NAME.matcher(text)
                .replaceAll("activity-" + unique + "-$1")
                .replaceAll("uq(\\d{6})", "u" + unique + "$1");
    }

    private String earlier(MatchResult reference) {
        JsonNode answer = answers.get(Integer.valueOf(reference.group(1)));
        return answer.at("/" + reference.group(2).replace('.', '/')).asText();
    }
}
