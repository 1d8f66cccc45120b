package dev.stepwright.compiler.optimize;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Origin;
import dev.stepwright.compiler.graph.Rule;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.graph.StateId;
import dev.stepwright.compiler.graph.StateNode;
import dev.stepwright.compiler.graph.StateNode.ChoiceNode;
import dev.stepwright.compiler.jsonata.ConstantFolding;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one choice of two that follow each other.
 *
 * <p>Before: {@code Choice(a → Choice(b → X, else Y), else Z)}. After: {@code Choice(a and b → X, a → Y, else Z)}.
 */
public final class MergeChoices extends Optimization {

    @Override
    protected StateGraph rewrite(StateGraph graph) {
        ChoiceLoops loops = new ChoiceLoops(graph);
        return graph.map((id, node) -> merged(graph, loops, id, node));
    }

    private static StateNode merged(StateGraph graph, ChoiceLoops loops, StateId id, StateNode node) {
        if (!(node instanceof ChoiceNode choice)) {
            return node;
        }
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : choice.rules()) {
            rules.addAll(expanded(graph, loops, id, rule.condition(), rule.exit()));
        }
        List<Rule> last = expanded(graph, loops, id, Jsonata.TRUE, choice.otherwise());
        rules.addAll(last.subList(0, last.size() - 1));
        Exit.Goto otherwise = last.get(last.size() - 1).exit();
        ChoiceNode result = simplified(rules, otherwise, choice);
        if (result.equals(choice)) {
            return choice;
        }
        ChoiceNode merged = fits(result, Limits.RULES) ? result : chained(choice, last);
        return merged.equals(choice) ? choice : merged;
    }

    /**
     * The rules of the choice as they are, and behind them those of its default, which no condition of ours repeats.
     */
    private static ChoiceNode chained(ChoiceNode choice, List<Rule> last) {
        List<Rule> rules = new ArrayList<>(choice.rules());
        rules.addAll(last.subList(0, last.size() - 1));
        ChoiceNode result = simplified(rules, last.get(last.size() - 1).exit(), choice);
        return fits(result, Limits.CASES) ? result : simplified(choice.rules(), choice.otherwise(), choice);
    }

    /**
     * A rule, or the rules of the choice it leads to under its own condition; the last one has that condition alone.
     *
     * <p>A choice in a circle of choices, as {@code continue} makes them, is merged where the circle passes the choice
     * that it is merged into, so that merging it again is never possible.
     */
    private static List<Rule> expanded(
            StateGraph graph, ChoiceLoops loops, StateId id, Jsonata condition, Exit.Goto exit) {
        if (!(graph.node(exit.target()) instanceof ChoiceNode next)
                || exit.target().equals(id)
                || loops.contain(exit.target(), id)
                || !keepsScopes((ChoiceNode) graph.node(id), next)
                || hidesFailures(exit.assignments(), next)) {
            return List.of(new Rule(condition, exit));
        }
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : next.rules()) {
            Jsonata inner = exit.assignments().seenAfter(rule.condition());
            Jsonata both = ConstantFolding.fold(new Jsonata.Operation(Symbol.AND, condition, inner));
            rules.add(new Rule(both, composed(exit, rule.exit())));
        }
        rules.add(new Rule(condition, composed(exit, next.otherwise())));
        return rules;
    }

    /** The merged choice may become an assignment that a state with catchers takes over. */
    private static boolean keepsScopes(ChoiceNode choice, ChoiceNode next) {
        Origin from = next.origin();
        return next.rules().stream()
                        .allMatch(rule -> FailureScope.allows(rule.condition(), from, choice)
                                && FailureScope.allows(rule.exit().assignments(), from, choice))
                && FailureScope.allows(next.otherwise().assignments(), from, choice);
    }

    private static boolean hidesFailures(Assignments first, ChoiceNode next) {
        return first.hidesFailure(next.otherwise().assignments())
                || next.rules().stream()
                        .anyMatch(rule -> first.hidesFailure(rule.exit().assignments()));
    }

    private static Exit.Goto composed(Exit.Goto first, Exit.Goto second) {
        return new Exit.Goto(second.target(), first.assignments().then(second.assignments()));
    }

    /** Drops rules that never hold, and what follows a rule that always does. */
    private static ChoiceNode simplified(List<Rule> rules, Exit.Goto otherwise, ChoiceNode choice) {
        List<Rule> possible = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.condition().equals(Jsonata.TRUE)) {
                return new ChoiceNode(possible, rule.exit(), choice.origin());
            }
            if (!rule.condition().equals(Jsonata.FALSE)) {
                possible.add(rule);
            }
        }
        return new ChoiceNode(possible, otherwise, choice.origin());
    }

    private static boolean fits(ChoiceNode choice, int mostRules) {
        return choice.rules().size() <= mostRules
                && Limits.hold(choice.otherwise().assignments())
                && choice.rules().stream()
                        .allMatch(rule -> Limits.hold(rule.condition())
                                && Limits.hold(rule.exit().assignments()));
    }
}
