package dev.stepwright.engine.state;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import dev.stepwright.engine.template.TemplateException;
import java.util.List;
import java.util.Optional;

/**
 * Map in inline mode: one strand per item, so many at a time as its concurrency allows.
 *
 * @param tolerated fields that inline mode evaluates but gives no meaning
 */
record MapExecutor(
        Optional<Template> items,
        Optional<Template> itemSelector,
        Optional<Template> maxConcurrency,
        List<Template> tolerated,
        Program program,
        ErrorPolicy errorPolicy,
        Effects effects,
        Optional<String> next)
        implements StateExecutor {

    /** What the service allows when the state does not say. */
    private static final int DEFAULT_CONCURRENCY = 40;

    private static final StateEvents EVENTS = StateEvents.of(EventType.MAP_STATE_ENTERED, EventType.MAP_STATE_EXITED)
            .withAborted(EventType.MAP_STATE_ABORTED)
            .withFailed(EventType.MAP_STATE_FAILED);

    @Override
    public StateEvents events() {
        return EVENTS;
    }

    @Override
    public boolean isRetriable() {
        return true;
    }

    @Override
    public void start(Visit visit) {
        List<Object> values =
                items.map(template -> FieldValues.array(visit, template)).orElseGet(() -> inputAsArray(visit));
        int concurrency = maxConcurrency
                .map(template -> FieldValues.integer(visit, template, 0))
                .filter(count -> count > 0)
                .orElse(DEFAULT_CONCURRENCY);
        tolerated.forEach(visit::evaluate);
        long started = visit.record(EventType.MAP_STATE_STARTED, Details.mapStateStarted(values.size()));
        new MapIterations(this, visit, values, concurrency, started).start();
    }

    private static List<Object> inputAsArray(Visit visit) {
        Object input = visit.input().value();
        if (input instanceof JsonArray array) {
            return array;
        }
        throw new TemplateException(
                Optional.empty(), "Map state input must be an array but was: " + JsonText.write(input));
    }
}
