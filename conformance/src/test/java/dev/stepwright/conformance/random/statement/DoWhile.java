package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type.Simple;

/** {@code do} with its test at the end. */
public final class DoWhile implements StatementForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean isLeaf() {
        return false;
    }

    @Override
    public boolean fits(Scope scope) {
        return scope.loops() < LoopBody.DEEPEST;
    }

    @Override
    public Statement make(Scope scope) {
        String label = LoopBody.label(scope);
        String counter = LoopBody.counter(scope);
        Object condition = scope.oneIn(2) ? Expression.of(Simple.BOOLEAN, " && ", scope.operand(Simple.BOOLEAN)) : "";
        Scope round = scope.loop(label);
        Block written = round.block(2);
        // Nothing could be said of what follows a loop whose test is not reached.
        Block body = LoopBody.counted(
                counter, written.completes() ? written : written.completedBy(round.operand(Simple.BOOLEAN)));
        return Statement.of(
                "int " + counter + " = 0; " + LoopBody.prefix(label) + "do ",
                body,
                " while (" + counter + " < " + LoopBody.rounds(scope),
                condition,
                ");");
    }
}
