package dev.stepwright.local.mocks;

import dev.stepwright.engine.service.MockedTasks;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tasks of one execution that a test case makes up; counts the attempts at each state. */
final class MockedExecution implements MockedTasks {

    private final Map<String, MockedResponse> byState;
    private final Map<String, Integer> attempts = new HashMap<>();

    MockedExecution(Map<String, MockedResponse> byState) {
        this.byState = byState;
    }

    @Override
    public synchronized Optional<ServiceResponse> next(String state) {
        return Optional.ofNullable(byState.get(state)).map(mocked -> {
            int attempt = attempts.merge(state, 1, Integer::sum) - 1;
            return mocked.response(attempt).orElseGet(() -> missing(state, mocked, attempt));
        });
    }

    private static ServiceResponse missing(String state, MockedResponse mocked, int attempt) {
        return Refused.of(
                "States.Runtime",
                "The mocked response '%s' of the state '%s' has no answer '%d'."
                        .formatted(mocked.name(), state, attempt));
    }
}
