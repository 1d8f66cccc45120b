package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sends the requests of TestState that the real service was recorded to refuse.
 *
 * <p>The recordings are not part of this project: {@code -Dstepwright.conformance=<folder>} names the folder with
 * {@code test-state-cases.jsonl}. Those that are answered are compared by the engine's tests.
 */
class RecordedRefusalsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static LocalCloud cloud;

    @BeforeAll
    static void start() throws Exception {
        cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @TestFactory
    Stream<DynamicTest> areTheServicesOwn() throws IOException {
        String folder = System.getProperty("stepwright.conformance");
        assumeTrue(folder != null, "no recordings: set -Dstepwright.conformance=<folder with test-state-cases.jsonl>");
        List<JsonNode> refused = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(folder, "test-state-cases.jsonl"))) {
            JsonNode recorded = MAPPER.readTree(line);
            if (recorded.at("/expect/error").isObject()) {
                refused.add(recorded);
            }
        }
        return refused.stream()
                .map(recorded -> DynamicTest.dynamicTest(recorded.get("id").textValue(), () -> check(recorded)));
    }

    private static void check(JsonNode recorded) throws Exception {
        ObjectNode request = recorded.get("request").deepCopy();
        if (request.remove("roleArnGiven").booleanValue()) {
            request.put("roleArn", "arn:aws:iam::012345678901:role/DummyRole");
        }
        JsonNode answer = MAPPER.readTree(CLIENT.send(
                        HttpRequest.newBuilder(URI.create(cloud.apiEndpoint()))
                                .header("X-Amz-Target", "AWSStepFunctions.TestState")
                                .header("Content-Type", "application/x-amz-json-1.0")
                                .POST(BodyPublishers.ofString(request.toString()))
                                .build(),
                        BodyHandlers.ofString())
                .body());
        JsonNode expected = recorded.at("/expect/error");
        assertThat(answer.path("__type").asText())
                .endsWith("#" + expected.get("code").textValue());
        assertThat(answer.path("message").asText())
                .isEqualTo(expected.get("message").textValue());
    }
}
