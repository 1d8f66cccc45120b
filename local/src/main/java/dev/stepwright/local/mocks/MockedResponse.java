package dev.stepwright.local.mocks;

import dev.stepwright.engine.service.ServiceResponse;
import java.util.List;
import java.util.Optional;

/** What a task answers in turn, under one name of {@code MockedResponses}. */
record MockedResponse(String name, List<Turn> turns) {

    /**
     * An answer, and the attempts that get it.
     *
     * @param first counted from 0
     * @param last at least the first
     */
    record Turn(int first, int last, ServiceResponse response) {}

    MockedResponse {
        turns = List.copyOf(turns);
    }

    /** @param attempt counted from 0 over all attempts at the state */
    Optional<ServiceResponse> response(int attempt) {
        return turns.stream()
                .filter(turn -> turn.first() <= attempt && attempt <= turn.last())
                .map(Turn::response)
                .findFirst();
    }
}
