package dev.stepwright.engine.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.stepwright.asl.validation.DiagnosticCode;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import dev.stepwright.engine.Engine;
import dev.stepwright.engine.StateMachine;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.engine.time.VirtualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs executions that were recorded on the real service and compares status, output, error, cause and history.
 *
 * <p>The recordings are not part of this project: {@code -Dstepwright.conformance=<folder>} names the folder with
 * {@code asl-cases.jsonl}.
 */
class RecordedExecutionsTest {

    /**
     * Four iterations time out at the same instant, and the service recorded all four timeouts before the first of them
     * aborted the others, which another run may order differently.
     */
    private static final String RACE = "timeouts/test_timeouts::TestTimeouts::test_service_lambda_map_timeout";

    private static final String CONTEXT_IN_INPUT = "/lambdaFunctionScheduledEventDetails/input/ThisContextObject";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TestFactory
    Stream<DynamicTest> agreeWithTheService() throws IOException {
        String folder = System.getProperty("stepwright.conformance");
        assumeTrue(folder != null, "no recordings: set -Dstepwright.conformance=<folder with asl-cases.jsonl>");
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(folder, "asl-cases.jsonl"))) {
            JsonNode recorded = Texts.MAPPER.readTree(line);
            if (runsHere(recorded)) {
                cases.add(recorded);
            }
        }
        return cases.stream()
                .map(recorded -> DynamicTest.dynamicTest(recorded.get("id").textValue(), () -> check(recorded)));
    }

    /** Ended, with nothing outside of the interpreter but what can be stood in for. */
    private static boolean runsHere(JsonNode recorded) {
        return recorded.get("type").textValue().equals("STANDARD")
                && recorded.at("/expect/status").isTextual();
    }

    private static void check(JsonNode recorded) {
        JsonNode expected = recorded.get("expect");
        Wildcards wildcards = new Wildcards(texts(recorded.path("wildcards")));
        Execution execution = run(recorded, compiled(recorded));
        assertThat(execution.status()).hasToString(expected.get("status").textValue());
        ObjectNode actual = Texts.MAPPER.createObjectNode();
        actual.set("output", execution.output().flatMap(Texts::parse).orElse(NullNode.instance));
        actual.set("error", text(execution.error()));
        actual.set("cause", text(execution.cause()));
        for (String member : List.of("output", "error", "cause")) {
            assertThat(wildcards.difference(member, expected.get(member), actual.get(member)))
                    .isEmpty();
        }
        if (expected.get("history").isArray() && !recorded.get("id").textValue().equals(RACE)) {
            assertThat(wildcards.difference("history", inTodaysForm(expected.get("history")), history(execution)))
                    .isEmpty();
        }
    }

    /**
     * Until November 2024, the Exited event of a distributed Map followed the end of its Map Run; now, its start. Until
     * November 2023 there was no redrive, and nothing told of it.
     */
    private static JsonNode inTodaysForm(JsonNode recorded) {
        JsonNode history = recorded.deepCopy();
        for (JsonNode event : history) {
            if (event.at(CONTEXT_IN_INPUT + "/Execution") instanceof ObjectNode execution) {
                execution.put("RedriveCount", 0);
            }
            JsonNode previous = history.path(event.get("previousEventId").intValue() - 1);
            if (event.get("type").textValue().equals("MapStateExited")
                    && previous.path("type").asText().equals("MapRunSucceeded")) {
                ((ObjectNode) event).set("previousEventId", previous.get("previousEventId"));
            }
        }
        return history;
    }

    /** Skips what this version does not run, and says so. */
    private static StateMachine compiled(JsonNode recorded) {
        try {
            return StateMachine.compile(replaceTokens(recorded.get("definition").toString()));
        } catch (InvalidDefinitionException e) {
            assumeTrue(
                    e.diagnostics().stream().noneMatch(found -> found.code() == DiagnosticCode.UNSUPPORTED_FEATURE),
                    e.getMessage());
            throw e;
        }
    }

    private static Execution run(JsonNode recorded, StateMachine machine) {
        String input =
                replaceTokens(recorded.has("input") ? recorded.get("input").toString() : "{}");
        VirtualClock clock = new VirtualClock(START);
        Engine engine = Engine.calling(new RecordedFunctions())
                .services(new RecordedServices(recorded))
                .workers(new RecordedWorkers(recorded, clock))
                .objects(RecordedBuckets.of(recorded))
                .clock(clock)
                .executor(Runnable::run)
                .build();
        return engine.start(machine, StartRequest.withInput(input));
    }

    private static String replaceTokens(String text) {
        return RecordedServices.replaceTokens(
                RecordedBuckets.replaceTokens(RecordedWorkers.replaceTokens(RecordedFunctions.replaceTokens(text))));
    }

    private static ArrayNode history(Execution execution) {
        ArrayNode events = Texts.MAPPER.createArrayNode();
        for (HistoryEvent event : execution.history()) {
            ObjectNode node = events.addObject()
                    .put("id", event.id())
                    .put("previousEventId", event.previousEventId())
                    .put("type", event.type().text());
            if (!event.details().member().isEmpty()) {
                node.set(
                        event.details().member(),
                        Texts.MAPPER.valueToTree(event.details().printable()));
            }
        }
        return events;
    }

    private static JsonNode text(Optional<String> text) {
        return text.<JsonNode>map(TextNode::new).orElse(NullNode.instance);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
