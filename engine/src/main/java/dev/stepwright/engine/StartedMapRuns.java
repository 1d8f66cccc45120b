package dev.stepwright.engine;

import dev.stepwright.engine.random.RandomSource;
import dev.stepwright.engine.run.MapRunRequest;
import dev.stepwright.engine.run.MapRuns;
import dev.stepwright.engine.run.SerialQueue;
import java.util.ArrayList;
import java.util.List;

/** The Map Runs that one execution has started. */
final class StartedMapRuns implements MapRuns {

    private final Engine engine;
    private final SerialQueue queue;
    private final RandomSource random;
    private final StartRequest execution;
    private final List<MapRun> mapRuns = new ArrayList<>();

    StartedMapRuns(Engine engine, SerialQueue queue, RandomSource random, StartRequest execution) {
        this.engine = engine;
        this.queue = queue;
        this.random = random;
        this.execution = execution;
    }

    @Override
    public Handle make(MapRunRequest request, Owner owner) {
        return new RunningMapRun(engine, queue, random, execution, request, owner, this::add);
    }

    private void add(MapRun begun) {
        synchronized (mapRuns) {
            mapRuns.add(begun);
        }
    }

    /** All so far, in the order of their start. */
    List<MapRun> all() {
        synchronized (mapRuns) {
            return List.copyOf(mapRuns);
        }
    }
}
