package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a state holds, without changing it: its ways out, its expressions, its inner graphs. */
public final class Reading extends NodeRewriter {

    private final List<Exit> exits = new ArrayList<>();
    private final List<Jsonata> own = new ArrayList<>();
    private final List<StateGraph> graphs = new ArrayList<>();

    private Reading() {}

    public static Reading of(StateNode node) {
        Reading reading = new Reading();
        reading.rewrite(node);
        return reading;
    }

    /** All ways out: the rules of a choice in order, then its default; catchers last. */
    public List<Exit> exits() {
        return exits;
    }

    /** The states that may come next. */
    public Set<StateId> successors() {
        Set<StateId> successors = new LinkedHashSet<>();
        for (Exit exit : exits) {
            if (exit instanceof Exit.Goto transition) {
                successors.add(transition.target());
            }
        }
        return successors;
    }

    /** The expressions the state evaluates before it takes a way out. */
    public List<Jsonata> expressions() {
        return own;
    }

    /** The graphs of branches or iterations. */
    public List<StateGraph> graphs() {
        return graphs;
    }

    /** Names each variable that the state reads itself or within its inner graphs, the ways out left aside. */
    public void forEachSlot(Consumer<Slot> reader) {
        own.forEach(expression -> Parts.forEachSlot(expression, reader));
        graphs.forEach(graph -> forEachSlot(graph, reader));
    }

    /** Names each variable that anything in a graph reads. */
    public static void forEachSlot(StateGraph graph, Consumer<Slot> reader) {
        forEachSlot(graph.entry(), reader);
        for (StateNode node : graph.nodes().values()) {
            Reading reading = of(node);
            reading.forEachSlot(reader);
            reading.exits.forEach(exit -> forEachSlot(exit, reader));
        }
    }

    /** Names each variable that a way out reads. */
    public static void forEachSlot(Exit exit, Consumer<Slot> reader) {
        valuesOf(exit).forEach(value -> Parts.forEachSlot(value, reader));
    }

    /** What a way out evaluates. */
    public static List<Jsonata> valuesOf(Exit exit) {
        List<Jsonata> values = new ArrayList<>(exit.assignments().values().values());
        if (exit instanceof Exit.Finish end) {
            values.add(end.output());
        }
        return values;
    }

    @Override
    protected Exit finish(Exit.Finish exit) {
        exits.add(exit);
        return exit;
    }

    @Override
    protected Exit.Goto branch(Exit.Goto exit) {
        exits.add(exit);
        return exit;
    }

    @Override
    protected Jsonata expression(Jsonata expression) {
        own.add(expression);
        return expression;
    }

    @Override
    protected StateGraph inner(StateGraph graph) {
        graphs.add(graph);
        return graph;
    }
}
