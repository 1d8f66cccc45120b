package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** StartSyncExecution. */
@Timeout(120)
class SynchronousApiTest {

    private static LocalCloud cloud;
    private static StatesClient states;

    @BeforeAll
    static void start() {
        cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
        states = StatesClient.of(cloud.apiEndpoint());
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @Test
    void answersWithTheOutput() throws Exception {
        JsonNode answer = run("output", """
                "StartAt": "A", "States": {"A": {"Type": "Pass", "Output": "{% $states.input.n * 2 %}", "End": true}}""");

        assertThat(answer.get("status").asText()).isEqualTo("SUCCEEDED");
        assertThat(answer.get("output").asText()).isEqualTo("42");
    }

    @Test
    void answersThatTheExecutionTookTooLong() throws Exception {
        JsonNode answer = run("late", """
                "TimeoutSeconds": 1, "StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 60, "End": true}}""");

        assertThat(answer.get("status").asText()).isEqualTo("TIMED_OUT");
        assertThat(answer.has("error")).isFalse();
        double taken =
                answer.get("stopDate").asDouble() - answer.get("startDate").asDouble();
        assertThat(Duration.ofMillis(Math.round(taken * 1000)))
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    private static JsonNode run(String name, String members) throws IOException {
        String machine = states.call(
                        "CreateStateMachine",
                        Map.of(
                                "name",
                                name,
                                "type",
                                "EXPRESS",
                                "roleArn",
                                "arn:aws:iam::012345678901:role/DummyRole",
                                "definition",
                                "{\"QueryLanguage\": \"JSONata\", " + members + "}"))
                .get("stateMachineArn")
                .asText();
        return states.call("StartSyncExecution", Map.of("stateMachineArn", machine, "input", "{\"n\": 21}"));
    }
}
