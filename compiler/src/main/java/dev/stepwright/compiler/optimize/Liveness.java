package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which variables some way from a state still reads before they are assigned anew. */
final class Liveness {

    private final StateGraph graph;
    private final Map<StateId, Set<Slot>> live = new HashMap<>();

    Liveness(StateGraph graph) {
        this.graph = graph;
        boolean changed;
        do {
            changed = false;
            for (Map.Entry<StateId, StateNode> entry : graph.nodes().entrySet()) {
                Set<Slot> slots = liveBefore(entry.getValue());
                changed |= !slots.equals(live.put(entry.getKey(), slots));
            }
        } while (changed);
    }

    private Set<Slot> liveBefore(StateNode node) {
        Reading reading = Reading.of(node);
        Set<Slot> slots = new HashSet<>(reading.slots());
        for (Exit exit : reading.exits()) {
            Set<Slot> after = new HashSet<>(after(exit));
            after.removeAll(exit.assignments().values().keySet());
            slots.addAll(after);
            slots.addAll(Reading.slotsOf(exit));
        }
        return slots;
    }

    /** The variables that are live once a way out has been taken. */
    Set<Slot> after(Exit exit) {
        return exit instanceof Exit.Goto transition ? live.getOrDefault(transition.target(), Set.of()) : Set.of();
    }
}
