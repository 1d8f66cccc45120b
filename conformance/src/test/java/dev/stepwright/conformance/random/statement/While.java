package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type.Simple;

/** {@code while}, which a counter ends if its condition does not. */
public final class While implements StatementForm {

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
        String counter = LoopBody.counter(scope);
        Object condition = scope.oneIn(2) ? Expression.of(Simple.BOOLEAN, " && ", scope.operand(Simple.BOOLEAN)) : "";
        Block body = LoopBody.counted(counter, scope.loop(label).block(2));
        return Statement.of(
                "int " + counter + " = 0; " + LoopBody.prefix(label) + "while (" + counter + " < "
                        + LoopBody.rounds(scope),
                condition,
                ") ",
                body);
    }
}
