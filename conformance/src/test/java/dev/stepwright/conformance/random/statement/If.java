package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type.Simple;

/** {@code if}, with or without {@code else}. */
public final class If implements StatementForm {

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public boolean isLeaf() {
        return false;
    }

    @Override
    public boolean fits(Scope scope) {
        return true;
    }

    @Override
    public Statement make(Scope scope) {
        Expression condition = scope.operand(Simple.BOOLEAN);
        Block then = scope.inner().block(2);
        if (scope.oneIn(2)) {
            return Statement.of("if (", condition, ") ", then);
        }
        Block otherwise = scope.inner().block(2);
        Statement statement = Statement.of("if (", condition, ") ", then, " else ", otherwise);
        return new Statement(then.completes() || otherwise.completes(), statement.parts());
    }
}
