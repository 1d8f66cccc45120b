package dev.stepwright.local.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.local.LocalCloud;
import dev.stepwright.local.LocalCloudSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Repeats sequences of API calls whose answers were recorded on the real service.
 *
 * <p>The recordings are not part of this project: {@code -Dstepwright.conformance=<folder>} names the folder with
 * {@code api-traces.jsonl}.
 */
class RecordedTracesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** What the recorder replaced in the requests themselves, so that they cannot be repeated. */
    private static final Map<String, String> LOST = Map.of(
            "test_logging_configuration",
            "the ARN of the log group",
            "test_update_logging_configuration",
            "the ARN of the log group",
            "test_error_create_alias_invalid_router_configs",
            "which versions are routed to",
            "test_base_lifecycle_create_update_describe",
            "which versions are routed to",
            "test_list_state_machine_aliases_pagination_max_results",
            "the token of the next page",
            "test_create_exact_duplicate_sm",
            "the state machine of the first description",
            "BASE_REFERENCE_IN_WAIT",
            "the path of the time");

    private static LocalCloud cloud;

    @BeforeAll
    static void start() {
        cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @TestFactory
    Stream<DynamicTest> agreeWithTheService() throws IOException {
        String folder = System.getProperty("stepwright.conformance");
        assumeTrue(folder != null, "no recordings: set -Dstepwright.conformance=<folder with api-traces.jsonl>");
        return Files.readAllLines(Path.of(folder, "api-traces.jsonl")).stream()
                .map(RecordedTracesTest::parse)
                .map(trace -> DynamicTest.dynamicTest(trace.get("id").textValue(), () -> check(trace)));
    }

    private static void check(JsonNode trace) throws Exception {
        assumeTrue(trace.path("needs").isEmpty(), "needs " + trace.path("needs"));
        LOST.forEach((name, what) -> assumeTrue(!trace.get("id").textValue().contains(name), "lost: " + what));
        TraceReplay replay = new TraceReplay(cloud.apiEndpoint(), trace);
        for (JsonNode call : trace.get("calls")) {
            List<String> differences = replay.repeat(call);
            assertThat(differences)
                    .as("call %s, %s", call.get("n"), call.get("operation"))
                    .isEmpty();
        }
    }

    private static JsonNode parse(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException("the recordings are lines of JSON", e);
        }
    }
}
