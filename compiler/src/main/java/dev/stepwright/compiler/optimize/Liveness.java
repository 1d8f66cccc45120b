package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which variables some way from a state still reads before they are assigned anew. */
final class Liveness {

    /** What a state reads, and what each way out reads and assigns. */
    private record Accesses(BitSet reads, List<Way> ways) {}

    private record Way(Exit exit, BitSet reads, BitSet assigns) {}

    private static final BitSet NOTHING = new BitSet();

    private final Map<Slot, Integer> numbers = new HashMap<>();
    private final Map<StateId, Accesses> accesses = new LinkedHashMap<>();
    private final Map<StateId, BitSet> live = new HashMap<>();

    Liveness(StateGraph graph) {
        Map<StateId, List<StateId>> before = new HashMap<>();
        Deque<StateId> open = new ArrayDeque<>();
        graph.nodes().forEach((id, node) -> {
            Reading reading = Reading.of(node);
            accesses.put(id, accesses(reading));
            // The last of the source first: liveness flows backward.
            open.addFirst(id);
            reading.successors()
                    .forEach(next -> before.computeIfAbsent(next, key -> new ArrayList<>())
                            .add(id));
        });
        while (!open.isEmpty()) {
            StateId id = open.remove();
            BitSet slots = before(accesses.get(id));
            if (!slots.equals(live.put(id, slots))) {
                open.addAll(before.getOrDefault(id, List.of()));
            }
        }
    }

    private Accesses accesses(Reading reading) {
        List<Way> ways = new ArrayList<>();
        for (Exit exit : reading.exits()) {
            BitSet reads = new BitSet();
            BitSet assigns = new BitSet();
            Reading.forEachSlot(exit, slot -> reads.set(number(slot)));
            exit.assignments().values().keySet().forEach(slot -> assigns.set(number(slot)));
            ways.add(new Way(exit, reads, assigns));
        }
        BitSet reads = new BitSet();
        reading.forEachSlot(slot -> reads.set(number(slot)));
        return new Accesses(reads, ways);
    }

    private int number(Slot slot) {
        return numbers.computeIfAbsent(slot, key -> numbers.size());
    }

    private BitSet before(Accesses state) {
        BitSet slots = (BitSet) state.reads().clone();
        for (Way way : state.ways()) {
            BitSet after = (BitSet) liveAfter(way.exit()).clone();
            after.andNot(way.assigns());
            slots.or(after);
            slots.or(way.reads());
        }
        return slots;
    }

    private BitSet liveAfter(Exit exit) {
        return exit instanceof Exit.Goto transition ? live.getOrDefault(transition.target(), NOTHING) : NOTHING;
    }

    /** Whether a variable is live once a way out has been taken. */
    boolean isLiveAfter(Exit exit, Slot slot) {
        Integer number = numbers.get(slot);
        return number != null && liveAfter(exit).get(number);
    }
}
