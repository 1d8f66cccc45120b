package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.ExpressionForm;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.tree.Expression;
import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.ArrayList;
import java.util.List;

/** The elements of a list that pass a test, or what is computed from them. */
public final class StreamOfValues implements ExpressionForm {

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public boolean fits(Type type, Scope scope) {
        return type instanceof Type.ListType && !scope.mustNotBeNull() && scope.nesting() > 1;
    }

    @Override
    public Expression make(Type type, Scope scope) {
        Type element = ((Type.ListType) type).element();
        boolean maps = scope.oneIn(2);
        Type.ListType from = maps ? scope.pick(scope.world().lists()) : (Type.ListType) type;
        List<Object> parts = new ArrayList<>(List.of(scope.receiver(from), ".stream()"));
        if (!maps || scope.oneIn(3)) {
            parts.addAll(function(".filter(", from.element(), Simple.BOOLEAN, scope));
        }
        if (maps) {
            parts.addAll(function(".map(", from.element(), element, scope));
        }
        boolean ordered = element == Simple.STRING || element == Simple.BOXED_INT;
        if (ordered && scope.oneIn(3)) {
            parts.add(scope.pick(List.of(".distinct()", ".sorted()", ".sorted(Comparator.reverseOrder())")));
        } else if (scope.oneIn(6)) {
            parts.addAll(function(".sorted(Comparator.comparing(", element, Simple.STRING, scope));
            parts.add(")");
        }
        if (scope.oneIn(4)) {
            parts.add(scope.pick(List.of(".limit(1)", ".skip(1)", ".limit(2)")));
        }
        parts.add(".toList()");
        return Expression.value(type, parts.toArray());
    }

    static List<Object> function(String call, Type parameter, Type result, Scope scope) {
        Scope body = scope.computation(result);
        String name = body.newName();
        body.declare(new Variable(name, parameter, Variable.Use.CAPTURED, false));
        return List.of(call, name + " -> ", body.boxed(result), ")");
    }
}
