package dev.stepwright.engine.trial;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.run.StateExecutor;
import java.util.Optional;

/**
 * What a state is tested with.
 *
 * @param variables those that are assigned before
 * @param context the context object in place of one that is made up
 * @param mock what does the state's work; absent when it is really done
 * @param readerData what a Map's reader finds, in the form that the reader reads
 * @param earlierRetries how often each retrier has been used before
 * @param failedItems how many items of a Map have failed
 */
public record Trial(
        TestedState state,
        JsonObject variables,
        Optional<JsonObject> context,
        Optional<Mock> mock,
        Optional<String> readerData,
        int earlierRetries,
        int failedItems) {

    /** A test of a state with nothing but an input. */
    public static Trial of(TestedState state) {
        return new Trial(state, JsonObject.EMPTY, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);
    }

    /**
     * The state ready to be visited.
     *
     * @throws dev.stepwright.asl.validation.InvalidDefinitionException when there is no mock and what does the state's
     *     work does not run here
     */
    public StateExecutor executor() {
        return mock.map(state::executor).orElseGet(state::executor);
    }
}
