package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.StepDeclaration;
import dev.stepwright.conformance.random.world.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call of a step: {@code find(id)}. */
public final class StepCall implements ExpressionForm {

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
        StepDeclaration step = scope.pick(candidates(type, scope));
        scope.throwing(step.exceptions());
        return Expression.of(type, call(step, scope).toArray());
    }

    /** The call with its arguments. */
    public static List<Object> call(StepDeclaration step, Scope scope) {
        List<Object> parts = new ArrayList<>(List.of("steps." + step.name() + "("));
        for (Type.Field parameter : step.parameters()) {
            parts.add(parts.size() == 1 ? "" : ", ");
            parts.add(scope.assigned(parameter.type()));
        }
        parts.add(")");
        return parts;
    }

    private static List<StepDeclaration> candidates(Type type, Scope scope) {
        return scope.steps(step -> step.result().equals(Optional.of(type)));
    }
}
