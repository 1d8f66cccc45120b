package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;

/** A call of a method with type parameters: {@code Steps.first(names, "none")}. */
public final class GenericCall implements ExpressionForm {

    @Override
    public int weight() {
        return 3;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return !type.isPrimitive() && scope.inMethod() && !scope.mustNotBeNull() && !type.isNeverNull();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type.ListType list = new Type.ListType(type);
        if (scope.world().has(list) && scope.oneIn(2)) {
            return Expression.of(type, "Steps.first(", scope.untypedReceiver(list), ", ", scope.untyped(type), ")");
        }
        Type other = scope.world().anyReference(scope.random());
        // An Optional is not compared with null.
        boolean testable = !other.isNeverNull() && !(other instanceof Simple && !scope.failingExpressions());
        Type tested = testable ? other : Simple.STRING;
        return Expression.of(type, "Steps.second(", scope.untyped(tested), ", ", scope.untyped(type), ")");
    }
}
