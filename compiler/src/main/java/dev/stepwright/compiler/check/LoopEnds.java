package dev.stepwright.compiler.check;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a loop can end: by its condition, or by a statement in its body that leaves it. */
final class LoopEnds {

    private final Statement.While loop;
    private final Set<Label> inside = new HashSet<>();

    LoopEnds(Statement.While loop) {
        this.loop = loop;
        Walk.statements(loop.body(), statement -> {
            if (statement instanceof Statement.Labeled labeled) {
                inside.add(labeled.label());
            }
        });
    }

    /** All loops of a block, those inside expressions included. */
    static List<Statement.While> loopsIn(Block block) {
        List<Statement.While> loops = new ArrayList<>();
        Walk.allStatements(block, statement -> {
            if (statement instanceof Statement.While loop) {
                loops.add(loop);
            }
        });
        return loops;
    }

    /** Whether nothing but a failure ends the loop. */
    boolean areMissing() {
        return isAlwaysTrue(loop.condition()) && !leaves(loop.body());
    }

    /** What decides whether the loop goes on; nothing when it never does, or always. */
    List<Expression> conditions() {
        List<Expression> conditions = new ArrayList<>();
        if (!isAlwaysTrue(loop.condition())) {
            conditions.add(loop.condition());
        }
        Walk.statements(loop.body(), statement -> {
            if (statement instanceof Statement.If choice && (leaves(choice.then()) || leaves(choice.otherwise()))) {
                conditions.add(choice.condition());
            }
        });
        return conditions;
    }

    private static boolean isAlwaysTrue(Expression condition) {
        return condition instanceof Expression.Literal literal && Boolean.TRUE.equals(literal.value());
    }

    private boolean leaves(Block block) {
        List<Statement> leaving = new ArrayList<>();
        Walk.statements(block, statement -> {
            boolean leaves = statement instanceof Statement.Leave leave && !inside.contains(leave.label())
                    || statement instanceof Statement.Return
                    || statement instanceof Statement.Throw
                    || statement instanceof Statement.Rethrow;
            if (leaves) {
                leaving.add(statement);
            }
        });
        return !leaving.isEmpty();
    }
}
