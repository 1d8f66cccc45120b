package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type;

/** {@code list.forEach(item -> { … });}. */
public final class ForEachMethod implements StatementForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean isLeaf() {
        return false;
    }

    @Override
    public boolean fits(Scope scope) {
        return scope.loops() < LoopBody.DEEPEST && scope.mayBranch();
    }

    @Override
    public Statement make(Scope scope) {
        scope.branched();
        Type.ListType list = scope.pick(scope.world().lists());
        Expression items = scope.receiver(list);
        Scope body = scope.action();
        String item = body.newName();
        body.declare(new Variable(item, list.element(), Variable.Use.CAPTURED, false));
        return Statement.of(items, ".forEach(" + item + " -> ", body.block(2), ");");
    }
}
