package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

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
        return scope.loops() < 2;
    }

    @Override
    public Statement make(Scope scope) {
        String name = scope.newName();
        scope.declare(new Variable(name, Simple.INT, Variable.Use.COUNTED, true));
        Object condition = scope.oneIn(2) ? Expression.of(Simple.BOOLEAN, " && ", scope.operand(Simple.BOOLEAN)) : "";
        Block body = scope.loop().block(2);
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(name + " = " + name + " + 1;"));
        statements.addAll(body.statements());
        int rounds = 1 + scope.random().nextInt(3);
        return Statement.of(
                "int " + name + " = 0; while (" + name + " < " + rounds, condition, ") ", new Block(statements));
    }
}
