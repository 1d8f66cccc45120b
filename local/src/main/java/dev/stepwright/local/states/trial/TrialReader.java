package dev.stepwright.local.states.trial;

import dev.stepwright.asl.validation.InvalidDefinitionException;
import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.trial.Mock;
import dev.stepwright.engine.trial.TestedState;
import dev.stepwright.engine.trial.Trial;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.JsonPayload;
import dev.stepwright.local.protocol.Parameters;
import java.util.Optional;

/** Reads what a state is to be tested with, and refuses what the service refuses before it tests. */
final class TrialReader {

    private static final int LONGEST_DEFINITION = 1_048_576;
    private static final int LONGEST_NAME = 80;

    private final MockReader mocks = new MockReader();

    Trial read(Parameters parameters, Optional<String> role) {
        TestedState state = state(parameters);
        StateConfiguration configuration = StateConfiguration.of(parameters);
        Optional<String> context = parameters.optionalText("context", JsonPayload.LIMIT);
        Optional<Mock> mock =
                parameters.object("mock").map(members -> mocks.read(new Parameters(members), state.state()));
        if (mock.isEmpty()) {
            configuration.refuse();
            context.ifPresent(text -> {
                throw ApiException.validation("TestState does not support Context when a mock is not specified.");
            });
            state.state().accept(new UnmockedCheck(state.waitsForOthers(), role.isPresent()));
        } else if (parameters.flag("revealSecrets", false)) {
            throw ApiException.validation("TestState does not support RevealSecrets when a mock is specified.");
        }
        return new Trial(
                state,
                variables(parameters),
                context.map(text -> ContextCheck.read(text, state.waitsForOthers())),
                mock,
                configuration.readerData(state.state()),
                configuration.retrierRetryCount().orElse(0),
                configuration.mapIterationFailureCount().orElse(0));
    }

    private static TestedState state(Parameters parameters) {
        String definition = parameters.text("definition", LONGEST_DEFINITION);
        Optional<String> name = parameters.optionalText("stateName", LONGEST_NAME);
        try {
            return name.isPresent()
                    ? TestedState.in(definition, name.get())
                            .orElseThrow(() -> ApiException.validation("State not found in definition"))
                    : TestedState.alone(definition);
        } catch (InvalidDefinitionException e) {
            throw invalid(e);
        }
    }

    static ApiException invalid(InvalidDefinitionException e) {
        return ApiException.service("InvalidDefinition", "Invalid State Machine Definition", e.getMessage());
    }

    private static JsonObject variables(Parameters parameters) {
        return parameters
                .optionalText("variables", JsonPayload.LIMIT)
                .map(TrialReader::object)
                .orElse(JsonObject.EMPTY);
    }

    private static JsonObject object(String text) {
        try {
            if (JsonText.read(text) instanceof JsonObject object) {
                return object;
            }
        } catch (InvalidJsonException e) {
            throw ApiException.validation("Variables must be a valid JSON object: " + e.getMessage());
        }
        throw ApiException.validation("Variables must be a valid JSON object");
    }
}
