package dev.stepwright.compiler;

import dev.stepwright.compiler.desugar.CountThroughItems;
import dev.stepwright.compiler.desugar.HoistCalls;
import dev.stepwright.compiler.desugar.InlineMethods;
import dev.stepwright.compiler.desugar.MapActingStreams;
import dev.stepwright.compiler.desugar.Names;
import dev.stepwright.compiler.desugar.ReduceLambdas;
import dev.stepwright.compiler.desugar.RunFinally;
import dev.stepwright.compiler.desugar.VerifyCoreForm;
import dev.stepwright.compiler.graph.GraphVerifier;
import dev.stepwright.compiler.graph.StateGraph;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.Workflow;
import dev.stepwright.compiler.optimize.AssignInFirstState;
import dev.stepwright.compiler.optimize.AssignOnTransitions;
import dev.stepwright.compiler.optimize.EndInPlace;
import dev.stepwright.compiler.optimize.FoldConstants;
import dev.stepwright.compiler.optimize.MergeChoices;
import dev.stepwright.compiler.optimize.Optimization;
import dev.stepwright.compiler.optimize.ReadInputInFirstState;
import dev.stepwright.compiler.optimize.RemoveDeadAssignments;
import dev.stepwright.compiler.optimize.RemoveUnreachableStates;
import dev.stepwright.compiler.optimize.ReplaceEmptyChoices;
import dev.stepwright.compiler.optimize.SelectInsteadOfChoice;
import dev.stepwright.compiler.optimize.SelectOutput;
import dev.stepwright.compiler.optimize.ThreadKnownChoices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order of all rewrites, with the reason where order matters. */
final class Passes {

    /** Rewrites feed each other for a few rounds; this many would mean that two undo each other. */
    private static final int MOST_ROUNDS = 100;

    private static final List<Optimization> SHRINKING = List.of(
            // First, so that the others do not work on states nobody reaches.
            new RemoveUnreachableStates(),
            new AssignOnTransitions(),
            // On composed assignments, which decide more conditions.
            new ThreadKnownChoices(),
            new MergeChoices(),
            new ReplaceEmptyChoices(),
            // Before ends and selections, which would keep dead values alive.
            new RemoveDeadAssignments(),
            new SelectInsteadOfChoice(),
            new SelectOutput(),
            new EndInPlace());

    /** After shrinking: it copies the first state, and a state that goes away anyway is not worth a copy. */
    private static final Optimization ENTERING = new AssignInFirstState();

    private Passes() {}

    /** The workflows in core form. */
    static List<Workflow> desugar(Program program) {
        Names names = new Names(HighestNumber.in(program) + 1);
        Map<String, HelperMethod> helpers = new LinkedHashMap<>();
        program.helpers().forEach((key, helper) -> helpers.put(key, prepared(helper, program, names)));
        return program.workflows().stream()
                .map(workflow -> workflow.withBody(core(workflow, program, helpers, names)))
                .toList();
    }

    private static Block core(Workflow workflow, Program program, Map<String, HelperMethod> helpers, Names names) {
        Block body = prepared(workflow.body(), program, names);
        // After hoisting: only then is a call the whole value of a statement.
        body = new InlineMethods(helpers, names).rewrite(body);
        // After inlining: a helper's early return decides whether iterations are independent.
        body = new CountThroughItems(names).rewrite(body);
        new VerifyCoreForm().rewrite(body);
        return body;
    }

    /** The rewrites that stay within one method. */
    private static Block prepared(Block body, Program program, Names names) {
        // First of all: what is left of a stream then is an expression, of which the lambdas have no calls to be
        // hoisted.
        Block mapped = new MapActingStreams(program.helpers(), names).rewrite(body);
        Block reduced = new ReduceLambdas(program.helpers()).rewrite(mapped);
        // Before inlining: a variable gets what a method returns only after the method's finally blocks.
        return new RunFinally(names).rewrite(new HoistCalls(names).rewrite(reduced));
    }

    private static HelperMethod prepared(HelperMethod helper, Program program, Names names) {
        return new HelperMethod(
                helper.key(),
                helper.name(),
                helper.parameters(),
                helper.result(),
                prepared(helper.body(), program, names),
                helper.span());
    }

    /** The smallest graph with the same meaning that these rewrites find. */
    static StateGraph optimize(StateGraph graph) {
        // Once: what is put together later is folded as it is.
        StateGraph shrunk = shrink(new FoldConstants().everywhere(graph));
        StateGraph entered = shrink(ENTERING.everywhere(shrunk));
        // Once more: shrinking takes a state that only assigns out of the way, the first one too.
        return verified(ReadInputInFirstState.rewrite(swept(ENTERING.everywhere(entered))));
    }

    /** Only what makes a graph a definition the service accepts. */
    static StateGraph withoutOptimizing(StateGraph graph) {
        Optimization reachable = new RemoveUnreachableStates();
        return verified(reachable.everywhere(ENTERING.everywhere(reachable.everywhere(graph))));
    }

    /** Without the states and values that are left of a first state that was exchanged. */
    private static StateGraph swept(StateGraph graph) {
        return new RemoveDeadAssignments().everywhere(new RemoveUnreachableStates().everywhere(graph));
    }

    /** Each rewrite in turn, until none of them finds anything any more. */
    private static StateGraph shrink(StateGraph graph) {
        StateGraph current = graph;
        int idle = 0;
        for (int turn = 0; turn < MOST_ROUNDS * SHRINKING.size(); turn++) {
            StateGraph next = SHRINKING.get(turn % SHRINKING.size()).everywhere(current);
            idle = next.equals(current) ? idle + 1 : 0;
            current = next;
            if (idle == SHRINKING.size()) {
                return current;
            }
        }
        return new RemoveUnreachableStates().everywhere(current);
    }

    private static StateGraph verified(StateGraph graph) {
        GraphVerifier.verify(graph);
        return graph;
    }
}
