package dev.stepwright.engine.state;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.run.Effects;
import dev.stepwright.engine.run.ErrorPolicy;
import dev.stepwright.engine.run.MapRunRequest;
import dev.stepwright.engine.run.MapRunRequest.Children;
import dev.stepwright.engine.run.StateEvents;
import dev.stepwright.engine.run.StateExecutor;
import dev.stepwright.engine.run.Tolerance;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import java.util.Optional;

/** Map in distributed mode: an execution of its own for each item or batch of items. */
record DistributedMapExecutor(
        Optional<Template> items,
        Optional<Template> itemSelector,
        Optional<Template> maxConcurrency,
        Optional<Template> toleratedFailureCount,
        Optional<Template> toleratedFailurePercentage,
        Batching batching,
        Children children,
        ErrorPolicy errorPolicy,
        Effects effects,
        Optional<String> next)
        implements StateExecutor {

    @Override
    public StateEvents events() {
        return MapExecutor.EVENTS;
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
                .orElse(0);
        visit.record(EventType.MAP_STATE_STARTED, Details.mapStateStarted(found.count()));
        Tolerance tolerance = new Tolerance(
                toleratedFailureCount.map(template -> FieldValues.integer(visit, template, 0)),
                toleratedFailurePercentage.map(template -> FieldValues.percentage(visit, template)));
        new MapRunAttempt(this, visit)
                .start(new MapRunRequest(children, batching.batches(found), concurrency, tolerance));
    }
}
