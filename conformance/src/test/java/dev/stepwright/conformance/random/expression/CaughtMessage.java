package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.Caught;
import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** The message of a caught exception: {@code e.getMessage()}. */
public final class CaughtMessage implements ExpressionForm {

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public boolean isLeaf() {
        return true;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.STRING
                && !scope.mustNotBeNull()
                && !candidates(scope).isEmpty();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        return Expression.of(type, scope.pick(candidates(scope)).name() + ".getMessage()");
    }

    private static List<Caught> candidates(Scope scope) {
        return scope.exceptions().stream().filter(Caught::message).toList();
    }
}
