package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/** A question about a variable: {@code x > 0}, {@code "a".equals(name)}, {@code order != null}. */
public final class VariableTest implements ExpressionForm {

    @Override
    public int weight() {
        return 8;
    }

    @Override
    public boolean isLeaf() {
        return true;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type == Simple.BOOLEAN && !scope.variables(variable -> true).isEmpty();
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Variable variable = scope.pick(scope.variables(any -> true));
        return Expression.of(type, test(variable, scope));
    }

    private static String test(Variable variable, Scope scope) {
        String name = variable.name();
        if (variable.type() == Simple.BOOLEAN) {
            return name;
        }
        if (variable.type().isPrimitive()) {
            return "(" + name + scope.pick(List.of(" > 0)", " <= 1)", " == 2)", " != 0)"));
        }
        if (variable.type() == Simple.STRING && scope.oneIn(2)) {
            return "\"a\".equals(" + name + ")";
        }
        if (variable.type() instanceof Type.OptionalType) {
            return name + ".isPresent()";
        }
        boolean safe = variable.neverNull() || scope.failingExpressions() && scope.oneIn(2);
        return variable.type() instanceof Type.ListType && safe
                ? name + ".isEmpty()"
                : "(" + name + scope.pick(List.of(" == null)", " != null)"));
    }
}
