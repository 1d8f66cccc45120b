package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.run.MapRunRequest;
import dev.stepwright.engine.run.MapRuns;
import java.util.ArrayList;
import java.util.List;

/** The Map Runs that one execution has started. */
final class StartedMapRuns implements MapRuns {

    private final MapRunSurroundings surroundings;
    private final List<MapRun> mapRuns = new ArrayList<>();

    StartedMapRuns(MapRunSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Handle make(MapRunRequest request, Owner owner) {
        return new RunningMapRun(surroundings, request, owner, this::add);
    }

    private void add(MapRun begun) {
        synchronized (mapRuns) {
            mapRuns.add(begun);
        }
    }

    /** How many bytes of memory their child executions take, roughly. */
    long heldBytes() {
        return all().stream()
                .flatMap(mapRun -> mapRun.children().stream())
                .mapToLong(child -> child.execution().heldBytes())
                .sum();
    }

    /** All so far, in the order of their start. */
    List<MapRun> all() {
        synchronized (mapRuns) {
            return List.copyOf(mapRuns);
        }
    }
}
