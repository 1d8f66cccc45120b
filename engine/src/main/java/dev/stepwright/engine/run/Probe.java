package dev.stepwright.engine.run;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.object.ObjectStore;
import java.time.Duration;

/** Sees what the history of an execution does not tell, and stops where the test of a state ends. */
public interface Probe {

    /** That of an execution. */
    Probe NONE = new Probe() {};

    /** The context object in place of a visit's own. */
    default JsonObject context(JsonObject own) {
        return own;
    }

    /** The buckets' objects in place of those that the engine knows. */
    default ObjectStore objects(ObjectStore known) {
        return known;
    }

    /** How often each retrier of a state has been used before the state is entered. */
    default int earlierRetries() {
        return 0;
    }

    /** The cause of a field that could not be evaluated; the service names the state and its event. */
    default String cause(String state, long enteredEventId, String what) {
        return "An error occurred while executing the state '" + state + "' (entered at the event id #" + enteredEventId
                + "). " + what;
    }

    /** What a field has made of the data. */
    default void sees(Stage stage, Object value) {}

    /** A retrier waits before the next attempt. */
    default void retrying(int retrier, Duration delay, Failure failure) {}

    /** A retrier would answer for the failure, but has no attempt left. */
    default void spent(int retrier) {}

    default void caught(int catcher, Failure failure) {}

    /** Whether the strand ends instead of going on to the state. */
    default boolean endsBefore(String state) {
        return false;
    }
}
