package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import java.util.List;

/** What is made of the elements of a list at the same time: {@code Flow.map}. */
public final class ItemsAtOnce implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type instanceof Type.ListType && scope.knowsType() && scope.mayBranch();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        scope.branched();
        Type element = ((Type.ListType) type).element();
        Type.ListType from = scope.pick(scope.world().lists());
        Scope body = scope.branchThatSucceeds(element);
        String name = body.newName();
        body.declare(new Variable(name, from.element(), Variable.Use.CAPTURED, false));
        return Expression.value(
                type,
                "Flow.map(",
                scope.untypedReceiver(from),
                ", " + name + " -> ",
                scope.oneIn(2) ? body.returning(2) : body.boxed(element),
                scope.pick(List.of(")", ", MapOptions.concurrency(2))")));
    }
}
