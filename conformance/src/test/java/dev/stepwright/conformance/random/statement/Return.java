package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Statement;

/** {@code return value;}. */
public final class Return implements StatementForm {

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public boolean fits(Scope scope) {
        return scope.jumps().returns();
    }

    @Override
    public Statement make(Scope scope) {
        return scope.result()
                .map(type -> Statement.leaving("return ", scope.returned(type), ";"))
                .orElseGet(() -> Statement.leaving("return;"));
    }
}
