package dev.stepwright.engine.state.distributed;

import dev.stepwright.engine.dataset.Items;
import dev.stepwright.engine.dataset.ReadItems;
import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.result.ResultExport;
import dev.stepwright.engine.result.SaidResults;
import dev.stepwright.engine.run.Activity;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.MapRunRequest;
import dev.stepwright.engine.run.MapRunRequest.Batch;
import dev.stepwright.engine.run.MapRuns;
import dev.stepwright.engine.run.StateFailedException;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.state.branch.MapItems;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The Map Run of one attempt of a distributed Map, as the history of the execution with the Map tells of it. */
final class MapRunAttempt implements Activity, MapRuns.Owner {

    private final DistributedMapExecutor map;
    private final Visit visit;
    private final Optional<ResultExport> export;
    private final MapRuns.Handle mapRun;
    private Executor steps;
    private Runnable goOn = () -> {};
    private long startedEventId;

    MapRunAttempt(DistributedMapExecutor map, Visit visit, MapRunRequest request) {
        this.map = map;
        this.visit = visit;
        steps = visit.steps();
        export = request.results().export();
        mapRun = visit.run().mapRuns().make(request, this);
    }

    void start(List<Batch> batches) {
        startedEventId = visit.strand().lastEventId();
        begin(() -> runAll(batches));
    }

    void startReading(Supplier<Items> reading) {
        startedEventId = visit.strand().lastEventId();
        goOn = () -> visit.run().outside().start(() -> ReadItems.of(reading), ReadItems.FORM, steps, this::take);
        begin(goOn);
    }

    private void runAll(List<Batch> batches) {
        goOn = mapRun::resume;
        mapRun.run(batches);
    }

    /** What has been read is not read again. */
    @Override
    public boolean resume() {
        OptionalInt redriveCount = mapRun.redrive();
        if (redriveCount.isEmpty()) {
            return false;
        }
        steps = visit.steps();
        visit.strand().continueAfter(startedEventId);
        visit.record(EventType.MAP_RUN_REDRIVEN, Details.mapRunRedriven(mapRun.arn(), redriveCount.getAsInt()));
        goOn.run();
        return true;
    }

    /** The service makes sure that it can write before anything runs. */
    private void begin(Runnable next) {
        visit.busyWith(this);
        if (export.isEmpty()) {
            announce(next);
        } else {
            Supplier<Optional<String>> trial = () -> export.get().tryOut(mapRun.arn());
            visit.run().outside().start(trial, SaidResults.FAULT, steps, fault -> {
                if (fault.isPresent()) {
                    visit.fail(Failure.of(Failure.RESULT_WRITER_FAILED, visit.inState(fault.get())));
                } else {
                    announce(next);
                }
            });
        }
    }

    private void announce(Runnable next) {
        mapRun.begin();
        visit.record(EventType.MAP_RUN_STARTED, Details.mapRunStarted(mapRun.arn()));
        next.run();
    }

    private static void cannotRead(String fault) {
        throw new StateFailedException(Failure.of(Failure.ITEM_READER_FAILED, fault));
    }

    private void take(ReadItems read) {
        List<Batch> batches;
        try {
            read.fault().ifPresent(MapRunAttempt::cannotRead);
            batches = map.batching().batches(MapItems.of(visit, read.items(), map.itemSelector()));
        } catch (StateFailedException e) {
            mapRun.fail();
            failed(e.failure());
            return;
        } catch (RuntimeException e) {
            mapRun.fail();
            throw e;
        }
        runAll(batches);
    }

    @Override
    public void cancel() {
        mapRun.abort();
    }

    @Override
    public void recordAborted(long previousEventId) {
        visit.run().record(EventType.MAP_RUN_ABORTED, previousEventId, EventDetails.NONE);
    }

    /** The service lets the state's Exited follow the start of the Map Run. */
    @Override
    public void succeeded(Payload result) {
        long succeeded = visit.strand().recordAside(EventType.MAP_RUN_SUCCEEDED, EventDetails.NONE);
        visit.run().record(EventType.MAP_STATE_SUCCEEDED, succeeded, EventDetails.NONE);
        visit.guard(() -> {
            Payload limited = visit.limit(result, visit.name());
            visit.leave(map.effects(), limited.value(), limited, map.next());
        });
    }

    @Override
    public void failed(Failure failure) {
        visit.record(
                EventType.MAP_RUN_FAILED,
                Details.of(EventType.MAP_RUN_FAILED, Details.failure(failure.error(), failure.cause())));
        visit.fail(failure);
    }
}
