package dev.stepwright.compiler.check;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.ir.Workflow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Loops whose rounds run steps and that no counter ends.
 *
 * <p>A counter is a variable that the body changes by arithmetic on its own value. It ends the loop when the loop's
 * condition, or that of an {@code if} which leaves the loop, compares it with something:
 *
 * <pre>
 * while (!job.done()) { job = check(job); }                              uncounted
 * while (!job.done() &amp;&amp; checks &lt; 5) { job = check(job); checks++; }        counted
 * </pre>
 */
final class UncountedLoops {

    private static final Set<Operator> COMPARISONS = EnumSet.of(
            Operator.LESS,
            Operator.LESS_OR_EQUAL,
            Operator.GREATER,
            Operator.GREATER_OR_EQUAL,
            Operator.EQUAL,
            Operator.NOT_EQUAL);

    private UncountedLoops() {}

    /** Those of a workflow and of the helpers that it calls. */
    static Set<Statement.While> of(Workflow workflow, Program program) {
        Set<Statement.While> loops = new LinkedHashSet<>();
        for (Block body : CallGraph.bodies(workflow.body(), program)) {
            LoopEnds.loopsIn(body).stream()
                    .filter(loop -> isUncounted(loop) && acts(loop, program))
                    .forEach(loops::add);
        }
        return loops;
    }

    /** A loop that only computes ends as it does in Java, whatever the steps return. */
    private static boolean acts(Statement.While loop, Program program) {
        return CallGraph.bodies(Block.of(loop), program).stream().anyMatch(UncountedLoops::acts);
    }

    private static boolean acts(Block block) {
        List<Object> actions = new ArrayList<>();
        Walk.statements(block, statement -> {
            if (statement instanceof Statement.Wait) {
                actions.add(statement);
            }
        });
        Walk.expressions(block, expression -> {
            if (expression instanceof Expression.TaskCall
                    || expression instanceof Expression.ParallelCall
                    || expression instanceof Expression.MapCall) {
                actions.add(expression);
            }
        });
        return !actions.isEmpty();
    }

    private static boolean isUncounted(Statement.While loop) {
        List<Expression> conditions = new LoopEnds(loop).conditions();
        Set<Variable> counters = counters(loop.body());
        return !conditions.isEmpty() && conditions.stream().noneMatch(condition -> compares(condition, counters));
    }

    private static Set<Variable> counters(Block body) {
        Set<Variable> counters = new HashSet<>();
        Walk.statements(body, statement -> {
            if (statement instanceof Statement.Assign assign
                    && assign.value() instanceof Expression.Binary computed
                    && (reads(computed.left(), assign.variable()) || reads(computed.right(), assign.variable()))) {
                counters.add(assign.variable());
            }
        });
        return counters;
    }

    private static boolean compares(Expression condition, Set<Variable> counters) {
        Set<Expression> comparisons = new HashSet<>();
        Walk.expressions(condition, expression -> {
            if (expression instanceof Expression.Binary binary
                    && COMPARISONS.contains(binary.operator())
                    && counters.stream().anyMatch(counter -> reads(binary, counter))) {
                comparisons.add(binary);
            }
        });
        return !comparisons.isEmpty();
    }

    private static boolean reads(Expression whole, Variable variable) {
        Set<Variable> read = new HashSet<>();
        Walk.expressions(whole, expression -> {
            if (expression instanceof Expression.VariableRead reading) {
                read.add(reading.variable());
            }
        });
        return read.contains(variable);
    }
}
