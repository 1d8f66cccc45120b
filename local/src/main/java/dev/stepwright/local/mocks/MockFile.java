package dev.stepwright.local.mocks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.local.mocks.MockedResponse.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the <a href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html">configuration
 * file for mocked service integrations</a> of Step Functions Local.
 */
public final class MockFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ATTEMPTS = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

    private final Path file;

    private MockFile(Path file) {
        this.file = file;
    }

    /** @throws MockFileException that names the file, and the place in it */
    public static TestCases read(Path file) {
        return new MockFile(file).testCases();
    }

    private TestCases testCases() {
        JsonNode root = requireObject(json(), "");
        Map<String, MockedResponse> responses = new LinkedHashMap<>();
        members(root, "", "MockedResponses")
                .forEach((name, node) -> responses.put(name, response(name, node, "/MockedResponses/" + name)));
        Map<String, Map<String, Map<String, MockedResponse>>> machines = new LinkedHashMap<>();
        members(root, "", "StateMachines").forEach((machine, node) -> {
            String place = "/StateMachines/" + machine;
            Map<String, Map<String, MockedResponse>> cases = new LinkedHashMap<>();
            members(requireObject(node, place), place, "TestCases")
                    .forEach(
                            (name, states) -> cases.put(name, states(states, place + "/TestCases/" + name, responses)));
            machines.put(machine, cases);
        });
        return new TestCases(machines);
    }

    private JsonNode json() {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new MockFileException("The mock file %s is not JSON: %s (line %d)"
                    .formatted(file, e.getOriginalMessage(), e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw new MockFileException("The mock file " + file + " cannot be read: " + e);
        }
    }

    private Map<String, MockedResponse> states(JsonNode node, String place, Map<String, MockedResponse> responses) {
        Map<String, MockedResponse> byState = new LinkedHashMap<>();
        requireObject(node, place).properties().forEach(state -> {
            String name = state.getValue().asText();
            MockedResponse response = Optional.ofNullable(responses.get(name))
                    .orElseThrow(() -> fault(
                            place + "/" + state.getKey(), "there is no mocked response with the name '" + name + "'"));
            byState.put(state.getKey(), response);
        });
        return byState;
    }

    private MockedResponse response(String name, JsonNode node, String place) {
        List<Turn> turns = new ArrayList<>();
        requireObject(node, place)
                .properties()
                .forEach(turn -> turns.add(turn(turn.getKey(), turn.getValue(), place + "/" + turn.getKey())));
        return new MockedResponse(name, turns);
    }

    private Turn turn(String attempts, JsonNode node, String place) {
        Matcher numbers = ATTEMPTS.matcher(attempts);
        if (!numbers.matches()) {
            throw fault(place, "the name must be the number of an attempt, '0', or a range of them, '1-2'");
        }
        int first = Integer.parseInt(numbers.group(1));
        int last = Optional.ofNullable(numbers.group(2)).map(Integer::valueOf).orElse(first);
        if (last < first) {
            throw fault(place, "the range ends before it begins");
        }
        return new Turn(first, last, answer(requireObject(node, place), place));
    }

    private ServiceResponse answer(JsonNode node, String place) {
        if (node.size() != 1 || !node.has("Return") && !node.has("Throw")) {
            throw fault(place, "there must be either 'Return' or 'Throw'");
        }
        if (node.has("Return")) {
            return new ServiceResponse.Answered(node.get("Return").toString());
        }
        JsonNode error = requireObject(node.get("Throw"), place + "/Throw");
        return new ServiceResponse.Refused(text(error, "Error", place), text(error, "Cause", place));
    }

    private Optional<String> text(JsonNode error, String member, String place) {
        JsonNode value = error.path(member);
        if (!value.isMissingNode() && !value.isTextual()) {
            throw fault(place + "/Throw/" + member, "there must be a text");
        }
        return Optional.ofNullable(value.textValue());
    }

    private Map<String, JsonNode> members(JsonNode object, String place, String member) {
        String inner = place + "/" + member;
        if (!object.has(member)) {
            throw fault(inner, "this member is missing");
        }
        Map<String, JsonNode> members = new LinkedHashMap<>();
        requireObject(object.get(member), inner).properties().forEach(one -> members.put(one.getKey(), one.getValue()));
        return members;
    }

    private JsonNode requireObject(JsonNode node, String place) {
        if (!node.isObject()) {
            throw fault(place, "there must be an object");
        }
        return node;
    }

    private MockFileException fault(String place, String problem) {
        return new MockFileException(
                "The mock file %s, at %s: %s.".formatted(file, place.isEmpty() ? "/" : place, problem));
    }
}
