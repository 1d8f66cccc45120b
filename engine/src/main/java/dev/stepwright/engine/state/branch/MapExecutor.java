package dev.stepwright.engine.state.branch;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.Program;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.state.field.FieldValues;
import dev.stepwright.engine.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * Map in inline mode: one strand per item, so many at a time as its concurrency allows.
 *
 * @param tolerated fields that inline mode evaluates but gives no meaning
 */
public record MapExecutor(
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

    public static final StateEvents EVENTS = StateEvents.of(EventType.MAP_STATE_ENTERED, EventType.MAP_STATE_EXITED)
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
        MapItems found = MapItems.of(visit, items, itemSelector);
        int concurrency = maxConcurrency
                .map(template -> FieldValues.integer(visit, template, 0))
                .filter(count -> count > 0)
                .orElse(DEFAULT_CONCURRENCY);
        tolerated.forEach(visit::evaluate);
        long started = visit.record(EventType.MAP_STATE_STARTED, Details.mapStateStarted(found.count()));
        new MapIterations(this, visit, found, concurrency, started).start();
    }
}
