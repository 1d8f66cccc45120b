package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Rule;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.AssignNode;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;
import dev.stepwright.compiler.jsonata.ConstantFolding;
import dev.stepwright.compiler.jsonata.Failures;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Slot;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes an assignment of a choice whose ways meet again at once.
 *
 * <p>Before: {@code Choice(a → T with x := 1, else T with x := 2)}. After: {@code Assign(x := a ? 1 : 2) → T}, which
 * the transition before takes over.
 */
public final class SelectInsteadOfChoice extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        if (graph.nodes().entrySet().stream().noneMatch(entry -> meetsAtOnce(entry.getKey(), entry.getValue()))) {
            return graph;
        }
        Liveness liveness = new Liveness(graph);
        return graph.map((id, node) -> meetsAtOnce(id, node) ? selected((ChoiceNode) node, liveness) : node);
    }

    private static boolean meetsAtOnce(StateId id, StateNode node) {
        return node instanceof ChoiceNode choice
                && !choice.otherwise().target().equals(id)
                && choice.rules().stream()
                        .allMatch(rule ->
                                rule.exit().target().equals(choice.otherwise().target()));
    }

    private static StateNode selected(ChoiceNode choice, Liveness liveness) {
        Assignments assignments = selection(choice, liveness);
        boolean keepsConditions = !assignments.isEmpty()
                || choice.rules().stream().noneMatch(rule -> Failures.possible(rule.condition()));
        return keepsConditions && Limits.hold(assignments)
                ? new AssignNode(choice.otherwise().withAssignments(assignments), choice.origin())
                : choice;
    }

    private static Assignments selection(ChoiceNode choice, Liveness liveness) {
        Set<Slot> slots = new LinkedHashSet<>();
        choice.rules().forEach(rule -> slots.addAll(needed(rule.exit(), liveness)));
        slots.addAll(needed(choice.otherwise(), liveness));
        Map<Slot, Jsonata> values = new LinkedHashMap<>();
        slots.forEach(slot -> values.put(slot, ConstantFolding.fold(value(slot, choice, liveness))));
        return new Assignments(values);
    }

    private static List<Slot> needed(Exit exit, Liveness liveness) {
        return exit.assignments().values().entrySet().stream()
                .filter(entry -> liveness.isLiveAfter(exit, entry.getKey()) || Failures.possible(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Jsonata value(Slot slot, ChoiceNode choice, Liveness liveness) {
        Jsonata value = on(choice.otherwise(), slot, liveness);
        for (int i = choice.rules().size() - 1; i >= 0; i--) {
            Rule rule = choice.rules().get(i);
            value = new Jsonata.Condition(rule.condition(), on(rule.exit(), slot, liveness), value);
        }
        return value;
    }

    /**
     * The variable's value on one way; what that way does not assign is what it was. A variable that nobody reads may
     * never have been assigned, and reading it would fail.
     */
    private static Jsonata on(Exit.Goto exit, Slot slot, Liveness liveness) {
        Jsonata unchanged = liveness.isLiveAfter(exit, slot) ? new Jsonata.Read(slot) : Jsonata.NULL;
        return exit.assignments().values().getOrDefault(slot, unchanged);
    }
}
