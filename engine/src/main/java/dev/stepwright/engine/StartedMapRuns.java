package dev.stepwright.engine;

import dev.stepwright.engine.run.MapRunRequest;
import dev.stepwright.engine.run.MapRuns;
import dev.stepwright.engine.run.SerialQueue;
import java.util.ArrayList;
import java.util.List;

/** The Map Runs that one execution has started. */
final class StartedMapRuns implements MapRuns {

    private final Engine engine;
    private final SerialQueue queue;
    private final StartRequest execution;
    private final List<MapRun> mapRuns = new ArrayList<>();

    StartedMapRuns(Engine engine, SerialQueue queue, StartRequest execution) {
        this.engine = engine;
        this.queue = queue;
        this.execution = execution;
    }

    @Override
    public Started start(MapRunRequest request, Owner owner) {
        RunningMapRun mapRun = new RunningMapRun(engine, queue, execution, request, owner);
        synchronized (mapRuns) {
            mapRuns.add(mapRun);
        }
        mapRun.start();
        return mapRun;
    }

    /** All so far, in the order of their start. */
    List<MapRun> all() {
        synchronized (mapRuns) {
            return List.copyOf(mapRuns);
        }
    }
}
