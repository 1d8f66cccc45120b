package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** {@code for (int i = 0; i < n; i++)}. */
public final class CountedFor implements StatementForm {

    @Override
    public int weight() {
        return 5;
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
        Scope loop = scope.loop(label);
        String counter = LoopBody.counter(loop);
        Object condition = scope.oneIn(4) ? Expression.of(Simple.BOOLEAN, " && ", loop.operand(Simple.BOOLEAN)) : "";
        return Statement.of(
                LoopBody.prefix(label) + "for (int " + counter + " = 0; " + counter + " < " + LoopBody.rounds(scope),
                condition,
                "; " + counter + scope.pick(List.of("++", " += 1", " = " + counter + " + 1")) + ") ",
                loop.block(2));
    }
}
