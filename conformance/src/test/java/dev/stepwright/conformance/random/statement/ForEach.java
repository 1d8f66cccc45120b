package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** {@code for (Item item : items)}. */
public final class ForEach implements StatementForm {

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
        return scope.loops() < LoopBody.DEEPEST;
    }

    @Override
    public Statement make(Scope scope) {
        String label = LoopBody.label(scope);
        Type.ListType list = scope.pick(scope.world().lists());
        Expression items = scope.receiver(list);
        Type element = list.element();
        boolean unboxed =
                element instanceof Simple simple && simple.isBox() && scope.failingExpressions() && scope.oneIn(2);
        Type type = unboxed ? ((Simple) element).unboxed() : element;
        Scope body = scope.loop(label);
        String item = body.newName();
        body.declare(new Variable(item, type, Variable.Use.CAPTURED, type.isNeverNull()));
        return Statement.of(
                LoopBody.prefix(label) + "for (" + type.java() + " " + item + " : ", items, ") ", body.block(2));
    }
}
