package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type;

/** A variable with its value: {@code int total = a + b;}. */
public final class Declaration implements StatementForm {

    @Override
    public int weight() {
        return 14;
    }

    @Override
    public boolean fits(Scope scope) {
        return true;
    }

    @Override
    public Statement make(Scope scope) {
        Type type = scope.world().anyType(scope.random());
        String name = scope.newName();
        Expression value = scope.whole(type);
        boolean assigned = scope.oneIn(2);
        scope.declare(new Variable(
                name,
                type,
                assigned ? Variable.Use.ASSIGNED : Variable.Use.CAPTURED,
                type.isNeverNull() || !assigned && value.neverNull()));
        return Statement.of(type.java() + " " + name + " = ", value, ";");
    }
}
