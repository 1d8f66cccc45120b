package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import java.util.ArrayList;
import java.util.List;

/** The results of branches as a list. */
public final class ListOfBranches implements ExpressionForm {

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
        Type element = ((Type.ListType) type).element();
        scope.branched();
        int count = 1 + scope.random().nextInt(3);
        int failing = scope.random().nextInt(count);
        List<Object> parts = new ArrayList<>(List.of("parallel(List.of("));
        for (int i = 0; i < count; i++) {
            Scope branch = i == failing ? scope.branch(element) : scope.branchThatSucceeds(element);
            parts.add(i == 0 ? "() -> " : ", () -> ");
            parts.add(scope.oneIn(2) ? branch.returning(2) : branch.boxed(element));
        }
        parts.add("))");
        return Expression.of(type, parts.toArray());
    }
}
