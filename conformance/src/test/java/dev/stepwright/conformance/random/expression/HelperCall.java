package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.HelperMethod;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call of a private method. */
public final class HelperCall implements ExpressionForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return !scope.mustNotBeNull() && !candidates(type, scope).isEmpty();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        HelperMethod helper = scope.pick(candidates(type, scope));
        return Expression.of(type, call(helper, scope).toArray());
    }

    /** The call with its arguments. */
    public static List<Object> call(HelperMethod helper, Scope scope) {
        scope.throwing(helper.exceptions());
        List<Object> parts = new ArrayList<>(List.of(helper.name() + "("));
        for (Variable parameter : helper.parameters()) {
            parts.add(parts.size() == 1 ? "" : ", ");
            parts.add(scope.assigned(parameter.type()));
        }
        parts.add(")");
        return parts;
    }

    private static List<HelperMethod> candidates(Type type, Scope scope) {
        return scope.helpers(helper -> helper.result().equals(Optional.of(type)));
    }
}
