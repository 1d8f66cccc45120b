package dev.stepwright.engine.state.distributed;

import dev.stepwright.engine.dataset.Items;
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
import dev.stepwright.engine.state.branch.MapExecutor;
import dev.stepwright.engine.state.branch.MapItems;
import dev.stepwright.engine.state.field.FieldValues;
import dev.stepwright.engine.template.Template;
import java.util.Optional;
import java.util.function.Supplier;

/** Map in distributed mode: an execution of its own for each item or batch of items. */
record DistributedMapExecutor(
        Optional<Template> items,
        Optional<ItemReading> itemReader,
        Optional<Template> itemSelector,
        Optional<Template> maxConcurrency,
        Optional<Template> toleratedFailureCount,
        Optional<Template> toleratedFailurePercentage,
        Batching batching,
        Children children,
        Optional<ResultWriting> resultWriter,
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
        if (itemReader.isPresent()) {
            Supplier<Items> reading = itemReader.get().resolve(visit);
            attempt(visit, 0).startReading(reading);
        } else {
            MapItems found = MapItems.of(visit, items, itemSelector);
            MapRunAttempt attempt = attempt(visit, found.count());
            attempt.start(batching.batches(found));
        }
    }

    /** The service knows no length of what it has yet to read. */
    private MapRunAttempt attempt(Visit visit, int length) {
        int concurrency = maxConcurrency
                .map(template -> FieldValues.integer(visit, template, 0))
                .orElse(0);
        visit.record(EventType.MAP_STATE_STARTED, Details.mapStateStarted(length));
        Tolerance tolerance = new Tolerance(
                toleratedFailureCount.map(template -> FieldValues.integer(visit, template, 0)),
                toleratedFailurePercentage.map(template -> FieldValues.percentage(visit, template)));
        return new MapRunAttempt(
                this,
                visit,
                new MapRunRequest(children, concurrency, tolerance, ResultWriting.resolve(resultWriter, visit)));
    }
}
