package dev.stepwright.local.states.trial;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.State;
import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.trial.Mock;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.JsonPayload;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.trial.shape.ResultShapes;
import dev.stepwright.local.states.trial.shape.Strictness;
import java.util.List;
import java.util.Optional;

/** Reads a mock, which must fit the state that it is for. */
final class MockReader {

    private static final int LONGEST_ERROR = 256;
    private static final int LONGEST_CAUSE = 32_768;

    private final ResultShapes shapes = new ResultShapes();

    Mock read(Parameters members, State state) {
        Strictness strictness = members.choice("fieldValidationMode", List.of("STRICT", "PRESENT", "NONE"))
                .map(Strictness::valueOf)
                .orElse(Strictness.STRICT);
        Optional<Payload> result =
                members.optionalText("result", JsonPayload.LIMIT).map(MockReader::payload);
        Optional<JsonNode> errorOutput = members.object("errorOutput");
        state.accept(new MockCheck(result.map(Payload::value), strictness, shapes));
        if (result.isPresent() == errorOutput.isPresent()) {
            throw ApiException.validation(
                    "A test mock should have only one of the following fields: [result, errorOutput].");
        }
        return result.<Mock>map(Mock.Result::new)
                .orElseGet(() -> errorOutput(new Parameters(errorOutput.orElseThrow())));
    }

    private static Payload payload(String text) {
        try {
            return Payload.read(text);
        } catch (InvalidJsonException e) {
            throw ApiException.validation("Mocked result must be valid JSON");
        }
    }

    private static Mock errorOutput(Parameters members) {
        Optional<String> error = members.optionalText("error", LONGEST_ERROR);
        if (error.isEmpty()) {
            throw ApiException.validation("An error was not specified in the mocked error output.");
        }
        return new Mock.ErrorOutput(error, members.optionalText("cause", LONGEST_CAUSE));
    }
}
