package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;

/** A record where its interface is expected. */
public final class Upcast implements ExpressionForm {

    @Override
    public int weight() {
        return 6;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type instanceof Type.InterfaceType && scope.knowsType();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        return scope.operand(scope.pick(((Type.InterfaceType) type).records())).as(type);
    }
}
