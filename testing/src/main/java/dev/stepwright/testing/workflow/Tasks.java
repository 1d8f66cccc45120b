package dev.stepwright.testing.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.State;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.TaskState;
import java.util.ArrayList;
import java.util.List;

/** Collects the Task states of a definition, in the order of the document. */
final class Tasks {

    private final List<Task> found = new ArrayList<>();

    private Tasks() {}

    static List<Task> of(StateMachineDefinition definition) {
        Tasks tasks = new Tasks();
        tasks.search(definition.group(), false);
        return List.copyOf(tasks.found);
    }

    private void search(StateGroup group, boolean concurrent) {
        group.states().forEach((name, state) -> search(name, state, concurrent));
    }

    private void search(String name, State state, boolean concurrent) {
        if (state instanceof TaskState task) {
            found.add(new Task(name, task, concurrent));
        } else if (state instanceof ParallelState parallel) {
            parallel.branches().forEach(branch -> search(branch, true));
        } else if (state instanceof MapState map) {
            search(map.itemProcessor(), concurrent || overlaps(map));
        }
    }

    /** Only a Map that takes one item at a time does not. */
    private static boolean overlaps(MapState map) {
        return map.maxConcurrency().map(JsonNode::asInt).orElse(0) != 1;
    }
}
