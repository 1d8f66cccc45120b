package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Block;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** {@code if (shape instanceof Circle c)}, whose variable its block sees, or what follows it. */
public final class IfPattern implements StatementForm {

    @Override
    public int weight() {
        return 6;
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
        Type.RecordType record = scope.pick(scope.world().sealed().records());
        Expression shape = scope.operand(scope.world().sealed());
        String name = scope.patternName();
        String test = " instanceof " + record.name() + " " + name;
        Variable variable = Variable.present(name, record);
        if (scope.jumps().returns() && scope.oneIn(3)) {
            Block leaving = new Block(List.of(new Return().make(scope.inner())));
            scope.declare(variable);
            return Statement.of("if (!(", shape, test + ")) ", leaving);
        }
        Scope seeing = scope.with(variable);
        Object condition = scope.oneIn(3) ? Expression.of(Simple.BOOLEAN, " && ", seeing.operand(Simple.BOOLEAN)) : "";
        Block then = seeing.inner().block(2);
        if (scope.oneIn(2)) {
            return Statement.of("if (", shape, test, condition, ") ", then);
        }
        Block otherwise = scope.inner().block(2);
        Statement statement = Statement.of("if (", shape, test, condition, ") ", then, " else ", otherwise);
        return new Statement(then.completes() || otherwise.completes(), statement.parts());
    }
}
