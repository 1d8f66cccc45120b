package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import java.util.ArrayList;
import java.util.List;

/** Branches that run at the same time, with what is made of their results. */
public final class Branches implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return scope.knowsType() && scope.mayBranch();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        scope.branched();
        int count = 2 + scope.random().nextInt(3);
        int failing = scope.random().nextInt(count);
        List<Object> parts = new ArrayList<>(List.of("parallel("));
        Scope combiner = scope.computation(type);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Type result = scope.world().anyType(scope.random());
            Scope branch = i == failing ? scope.branch(result) : scope.branchThatSucceeds(result);
            parts.add("() -> ");
            parts.add(scope.oneIn(2) ? branch.returning(2) : branch.boxed(result));
            parts.add(", ");
            String name = combiner.newName();
            combiner.declare(new Variable(name, result.boxed(), Variable.Use.CAPTURED, false));
            names.add(name);
        }
        parts.add("(" + String.join(", ", names) + ") -> ");
        parts.add(combiner.boxed(type));
        parts.add(")");
        return Expression.of(type, parts.toArray());
    }
}
