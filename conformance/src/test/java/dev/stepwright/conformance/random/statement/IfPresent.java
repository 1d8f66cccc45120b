package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type;

/** {@code name.ifPresent(text -> { … });}. */
public final class IfPresent implements StatementForm {

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
        return scope.mayBranch();
    }

    @Override
    public Statement make(Scope scope) {
        scope.branched();
        Type.OptionalType type = scope.pick(scope.world().optionals());
        Expression optional = scope.receiver(type);
        Scope body = scope.action();
        String value = body.newName();
        body.declare(Variable.present(value, type.element()));
        return Statement.of(optional, ".ifPresent(" + value + " -> ", body.block(2), ");");
    }
}
