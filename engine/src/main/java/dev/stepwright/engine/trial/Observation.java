package dev.stepwright.engine.trial;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.limit.LimitException;
import dev.stepwright.engine.limit.Sizes;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Probe;
import dev.stepwright.engine.run.Stage;
import dev.stepwright.engine.trial.Inspection.ErrorDetails;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Follows the one visit of a test. All but the queries happens in steps of the queue. */
public final class Observation implements Probe {

    private final Trial trial;
    private final Map<Stage, String> shown;
    private final Consumer<Failure> whenRetriable;
    private final Map<Stage, Object> values = new EnumMap<>(Stage.class);
    private ErrorDetails errorDetails = ErrorDetails.NONE;
    private Optional<Failure> caught = Optional.empty();
    private Optional<String> nextState = Optional.empty();

    /** @param whenRetriable is told of a failure after which the state would be tried again */
    public Observation(Trial trial, Consumer<Failure> whenRetriable) {
        this.trial = trial;
        shown = trial.state().shown();
        this.whenRetriable = whenRetriable;
    }

    @Override
    public JsonObject context(JsonObject own) {
        JsonObject.Builder context = JsonObject.builder();
        trial.context().orElseGet(() -> asInATest(own)).forEach(context::with);
        Object map = own.get("Map");
        return map == null ? context.build() : context.with("Map", map).build();
    }

    /** There is no redrive of a test. */
    private static JsonObject asInATest(JsonObject own) {
        JsonObject.Builder context = JsonObject.builder();
        own.forEach((name, value) -> context.with(name, name.equals("Execution") ? notRedriven(value) : value));
        return context.build();
    }

    private static JsonObject notRedriven(Object execution) {
        JsonObject.Builder members = JsonObject.builder();
        ((JsonObject) execution).forEach((name, value) -> {
            if (!name.equals("RedriveCount")) {
                members.with(name, value);
            }
        });
        return members.build();
    }

    @Override
    public ObjectStore objects(ObjectStore known) {
        return trial.mock()
                .<ObjectStore>map(mock -> new MockedObjects(trial.readerData().orElse("")))
                .orElse(known);
    }

    @Override
    public int earlierRetries() {
        return trial.earlierRetries();
    }

    /** The service does not name the state: there is only one. */
    @Override
    public String cause(String state, long enteredEventId, String what) {
        return what;
    }

    /** What comes later is a mocked branch's, or a catcher's. A value may be shown that no output could be. */
    @Override
    public void sees(Stage stage, Object value) {
        if (JsonValues.byteSize(value) > Sizes.MOST_BYTES) {
            throw LimitException.memory();
        }
        if (caught.isEmpty()) {
            values.putIfAbsent(stage, value);
        }
    }

    @Override
    public void retrying(int retrier, Duration delay, Failure failure) {
        errorDetails = ErrorDetails.retriedBy(retrier, delay);
        whenRetriable.accept(failure);
    }

    @Override
    public void spent(int retrier) {
        errorDetails = errorDetails.spentBy(retrier);
    }

    @Override
    public void caught(int catcher, Failure failure) {
        errorDetails = errorDetails.caughtBy(catcher);
        caught = Optional.of(failure);
    }

    @Override
    public boolean endsBefore(String state) {
        nextState = Optional.of(state);
        return true;
    }

    /** The failure that a catcher has dealt with. */
    public Optional<Failure> caught() {
        return caught;
    }

    public Optional<String> nextState() {
        return nextState;
    }

    public ErrorDetails errorDetails() {
        return errorDetails;
    }

    /** What the service shows of what was seen, by the names of the API. */
    public Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        values.forEach((stage, value) ->
                Optional.ofNullable(shown.get(stage)).ifPresent(name -> data.put(name, JsonText.write(value))));
        return data;
    }
}
