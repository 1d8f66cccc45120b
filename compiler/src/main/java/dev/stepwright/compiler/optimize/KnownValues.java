package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which variables that choices ask for hold the same constant on every way to a state.
 *
 * <p>Each state starts with what its first known way gives, and loses what another way contradicts, until nothing
 * changes: constant propagation as compilers have it.
 */
final class KnownValues {

    private final Map<StateId, List<Exit.Goto>> ways = new HashMap<>();
    private final Map<StateId, Assignments> known = new HashMap<>();
    private final Set<Slot> asked = new LinkedHashSet<>();
    private final Deque<StateId> open = new ArrayDeque<>();

    KnownValues(StateGraph graph) {
        graph.nodes().forEach((id, node) -> {
            ways.put(id, transitions(Reading.of(node)));
            if (node instanceof ChoiceNode choice) {
                choice.rules().forEach(rule -> asked.addAll(Parts.slots(rule.condition())));
            }
        });
        arrive(graph.entry(), Assignments.NONE);
        while (!open.isEmpty()) {
            StateId id = open.remove();
            Assignments before = known.get(id);
            ways.get(id).forEach(way -> arrive(way, before));
        }
    }

    /** What holds when the state is entered; nothing for a state that no way leads to. */
    Assignments at(StateId id) {
        return known.getOrDefault(id, Assignments.NONE);
    }

    private static List<Exit.Goto> transitions(Reading reading) {
        List<Exit.Goto> transitions = new ArrayList<>();
        for (Exit exit : reading.exits()) {
            if (exit instanceof Exit.Goto transition) {
                transitions.add(transition);
            }
        }
        return transitions;
    }

    private void arrive(Exit.Goto way, Assignments before) {
        Assignments arriving = after(way.assignments(), before);
        Assignments so = known.get(way.target());
        Assignments agreed = so == null
                ? arriving
                : so.filter(entry -> entry.getValue().equals(arriving.values().get(entry.getKey())));
        if (!agreed.equals(so)) {
            known.put(way.target(), agreed);
            open.add(way.target());
        }
    }

    private Assignments after(Assignments assigned, Assignments before) {
        if (assigned.isEmpty()) {
            return before;
        }
        Map<Slot, Jsonata> values = new LinkedHashMap<>(before.values());
        assigned.values().forEach((slot, value) -> {
            values.remove(slot);
            if (asked.contains(slot) && before.seenAfter(value) instanceof Jsonata.Literal constant) {
                values.put(slot, constant);
            }
        });
        return new Assignments(values);
    }
}
