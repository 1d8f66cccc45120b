package dev.stepwright.local.states.execution;

import dev.stepwright.engine.execution.MapRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Map Run and the execution that started it.
 *
 * @param number grows from Map Run to Map Run of the execution
 */
record StartedMapRun(long number, StartedExecution parent, MapRun mapRun) {

    static List<StartedMapRun> of(StartedExecution parent) {
        List<StartedMapRun> started = new ArrayList<>();
        for (MapRun mapRun : parent.execution().mapRuns()) {
            started.add(new StartedMapRun(started.size() + 1L, parent, mapRun));
        }
        return started;
    }

    List<StartedExecution> children() {
        List<StartedExecution> started = new ArrayList<>();
        for (MapRun.Child child : mapRun.children()) {
            started.add(started(started.size() + 1L, child));
        }
        return started;
    }

    Optional<StartedExecution> child(String arn) {
        return mapRun.child(arn).map(child -> started(1, child));
    }

    private StartedExecution started(long number, MapRun.Child child) {
        StartedExecution.Origin origin = new StartedExecution.Origin(mapRun.arn(), child.itemCount());
        return new StartedExecution(
                number,
                parent.target().startingChildrenAs(mapRun.stateMachineArn()),
                child.execution(),
                Optional.of(origin));
    }
}
