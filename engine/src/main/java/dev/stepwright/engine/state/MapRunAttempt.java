package dev.stepwright.engine.state;

import dev.stepwright.engine.history.Details;
import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Activity;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.MapRunRequest;
import dev.stepwright.engine.run.MapRuns;
import dev.stepwright.engine.run.Visit;
import org.jspecify.annotations.Nullable;

/** The Map Run of one attempt of a distributed Map, as the history of the execution with the Map tells of it. */
final class MapRunAttempt implements Activity, MapRuns.Owner {

    private final DistributedMapExecutor map;
    private final Visit visit;
    private MapRuns.@Nullable Started mapRun;

    MapRunAttempt(DistributedMapExecutor map, Visit visit) {
        this.map = map;
        this.visit = visit;
    }

    void start(MapRunRequest request) {
        visit.busyWith(this);
        MapRuns.Started started = visit.run().mapRuns().start(request, this);
        mapRun = started;
        visit.record(EventType.MAP_RUN_STARTED, Details.mapRunStarted(started.arn()));
    }

    @Override
    public void cancel() {
        MapRuns.Started started = mapRun;
        if (started != null) {
            started.abort();
        }
    }

    @Override
    public void recordAborted(long previousEventId) {
        visit.run().record(EventType.MAP_RUN_ABORTED, previousEventId, EventDetails.NONE);
    }

    /** The service lets the state's Exited follow the start of the Map Run. */
    @Override
    public void succeeded(JsonArray outputs) {
        long succeeded = visit.strand().recordAside(EventType.MAP_RUN_SUCCEEDED, EventDetails.NONE);
        visit.run().record(EventType.MAP_STATE_SUCCEEDED, succeeded, EventDetails.NONE);
        visit.guard(() -> {
            Payload result = visit.limit(Payload.of(outputs), visit.name());
            visit.leave(map.effects(), result.value(), result, map.next());
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
