package dev.stepwright.engine.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.Engine;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.time.VirtualClock;
import dev.stepwright.engine.trial.Inspection;
import dev.stepwright.engine.trial.Mock;
import dev.stepwright.engine.trial.TestedState;
import dev.stepwright.engine.trial.Trial;
import dev.stepwright.engine.trial.TrialResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tests states as the real service was recorded to test them, and compares everything that is told of them.
 *
 * <p>The recordings are not part of this project: {@code -Dstepwright.conformance=<folder>} names the folder with
 * {@code test-state-cases.jsonl}. Requests that were refused are the API's to refuse.
 */
class RecordedStateTestsTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TestFactory
    Stream<DynamicTest> agreeWithTheService() throws IOException {
        String folder = System.getProperty("stepwright.conformance");
        assumeTrue(folder != null, "no recordings: set -Dstepwright.conformance=<folder with test-state-cases.jsonl>");
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(folder, "test-state-cases.jsonl"))) {
            JsonNode recorded = Texts.MAPPER.readTree(line);
            if (recorded.at("/expect/response").isObject() && !isInconsistent(recorded)) {
                cases.add(recorded);
            }
        }
        return cases.stream()
                .map(recorded -> DynamicTest.dynamicTest(recorded.get("id").textValue(), () -> check(recorded)));
    }

    /** One recording has lost the ARN that was mocked, but not the one that came out. */
    private static boolean isInconsistent(JsonNode recorded) {
        return recorded.get("id").textValue().endsWith("::test_sfn_start_execution_success");
    }

    private static void check(JsonNode recorded) {
        List<String> wildcards = new ArrayList<>();
        recorded.path("wildcards").forEach(text -> wildcards.add(text.textValue()));
        JsonNode request = recorded.get("request");
        ObjectNode actual =
                json(test(request), !request.path("inspectionLevel").asText().equals("INFO"));
        assertThat(new Wildcards(wildcards).difference("response", recorded.at("/expect/response"), actual))
                .isEmpty();
    }

    private static TrialResult test(JsonNode request) {
        String input = RecordedFunctions.replaceTokens(text(request, "input").orElse("{}"));
        Engine engine = Engine.calling(new RecordedFunctions())
                .clock(new VirtualClock(START))
                .executor(Runnable::run)
                .build();
        return engine.test(trial(request), startRequest(input))
                .toCompletableFuture()
                .join();
    }

    /** The service tests a state in an execution of an EXPRESS state machine. */
    private static StartRequest startRequest(String input) {
        String prefix = "arn:aws:states:us-east-1:111111111111:";
        return new StartRequest(
                prefix + "express:machine:execution",
                "execution",
                prefix + "stateMachine:machine",
                "machine",
                "arn:aws:iam::111111111111:role/machine",
                input);
    }

    private static Trial trial(JsonNode request) {
        String definition = request.get("definition").textValue();
        JsonNode configuration = request.path("stateConfiguration");
        return new Trial(
                text(request, "stateName")
                        .map(name -> TestedState.in(definition, name).orElseThrow())
                        .orElseGet(() -> TestedState.alone(definition)),
                JsonObject.EMPTY,
                text(request, "context").map(context -> (JsonObject) JsonText.read(context)),
                mock(request.path("mock")),
                text(configuration, "mapItemReaderData"),
                configuration.path("retrierRetryCount").asInt(),
                configuration.path("mapIterationFailureCount").asInt());
    }

    private static Optional<Mock> mock(JsonNode mock) {
        JsonNode error = mock.path("errorOutput");
        return text(mock, "result")
                .<Mock>map(result -> new Mock.Result(Payload.read(result)))
                .or(() -> error.isObject()
                        ? Optional.of(new Mock.ErrorOutput(text(error, "error"), text(error, "cause")))
                        : Optional.empty());
    }

    private static Optional<String> text(JsonNode object, String member) {
        return Optional.ofNullable(object.path(member).textValue());
    }

    private static ObjectNode json(TrialResult result, boolean inspected) {
        ObjectNode json =
                Texts.MAPPER.createObjectNode().put("status", result.status().name());
        result.output().ifPresent(output -> json.put("output", output));
        result.error().ifPresent(error -> json.put("error", error));
        result.cause().ifPresent(cause -> json.put("cause", cause));
        result.nextState().ifPresent(next -> json.put("nextState", next));
        if (inspected) {
            json.set("inspectionData", json(result.inspection()));
        }
        return json;
    }

    private static ObjectNode json(Inspection inspection) {
        ObjectNode json = Texts.MAPPER.createObjectNode();
        inspection.data().forEach(json::put);
        inspection.mapBounds().ifPresent(bounds -> {
            json.put("maxConcurrency", bounds.maxConcurrency());
            bounds.tolerance().count().ifPresent(count -> json.put("toleratedFailureCount", count));
            bounds.tolerance().percentage().ifPresent(most -> json.put("toleratedFailurePercentage", most));
        });
        Inspection.ErrorDetails details = inspection.errorDetails();
        if (details.isPresent()) {
            ObjectNode errorDetails = json.putObject("errorDetails");
            details.catchIndex().ifPresent(index -> errorDetails.put("catchIndex", index));
            details.retryIndex().ifPresent(index -> errorDetails.put("retryIndex", index));
            details.backoff()
                    .map(Duration::toSeconds)
                    .ifPresent(seconds -> errorDetails.put("retryBackoffIntervalSeconds", seconds));
        }
        return json;
    }
}
