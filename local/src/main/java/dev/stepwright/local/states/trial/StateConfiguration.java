package dev.stepwright.local.states.trial;

import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.State;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.JsonPayload;
import dev.stepwright.local.protocol.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a test takes as having happened to the state before.
 *
 * @param errorCausedByState of a Map or Parallel; the error is the state's in any case
 */
record StateConfiguration(
        Optional<Integer> retrierRetryCount,
        Optional<String> errorCausedByState,
        Optional<Integer> mapIterationFailureCount,
        Optional<String> mapItemReaderData) {

    private static final int LONGEST_NAME = 80;

    static StateConfiguration of(Parameters parameters) {
        Parameters members =
                new Parameters(parameters.object("stateConfiguration").orElseGet(Json::object));
        return new StateConfiguration(
                count(members, "retrierRetryCount"),
                members.optionalText("errorCausedByState", LONGEST_NAME),
                count(members, "mapIterationFailureCount"),
                members.optionalText("mapItemReaderData", JsonPayload.LIMIT));
    }

    private static Optional<Integer> count(Parameters members, String member) {
        int count = members.number(member).orElse(0);
        if (count < 0) {
            throw ApiException.constraint(
                    "'" + count + "'", "stateConfiguration." + member, "have value greater than or equal to 0");
        }
        return members.has(member) ? Optional.of(count) : Optional.empty();
    }

    /** There is nothing to configure where the state's work is really done. */
    void refuse() {
        Map<String, Optional<?>> members = new LinkedHashMap<>();
        members.put("RetrierRetryCount", retrierRetryCount);
        members.put("ErrorCausedByState", errorCausedByState);
        members.put("MapIterationFailureCount", mapIterationFailureCount);
        members.put("MapItemReaderData", mapItemReaderData);
        members.forEach((name, value) -> value.ifPresent(given -> {
            throw ApiException.validation("TestState does not support " + name + " when a mock is not specified.");
        }));
    }

    /** What a Map's reader finds. */
    Optional<String> readerData(State state) {
        if (hasReader(state) && mapItemReaderData.isEmpty()) {
            throw ApiException.validation(
                    "ItemReader data must be specified when testing a Map state with ItemReader specified.");
        }
        return mapItemReaderData;
    }

    private static boolean hasReader(State state) {
        return state instanceof MapState map
                && map.mode() instanceof MapMode.Distributed mode
                && mode.itemReader().isPresent();
    }
}
