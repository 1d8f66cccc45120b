package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** A variable that gets its value on both branches: {@code int x; if (c) x = 1; else x = 2;}. */
public final class LateAssignment implements StatementForm {

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public boolean fits(Scope scope) {
        return true;
    }

    @Override
    public Statement make(Scope scope) {
        Type type = scope.world().anyType(scope.random());
        String name = scope.newName();
        Expression condition = scope.operand(Simple.BOOLEAN);
        Expression yes = scope.assigned(type);
        Expression no = scope.assigned(type);
        scope.declare(new Variable(name, type, Variable.Use.CAPTURED, type.isNeverNull()));
        return Statement.of(
                type.java() + " " + name + "; if (",
                condition,
                ") " + name + " = ",
                yes,
                "; else " + name + " = ",
                no,
                ";");
    }
}
