package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.Variable;
import dev.stepwright.conformance.random.expression.StepCall;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.StepDeclaration;
import dev.stepwright.conformance.random.world.Type;
import java.util.ArrayList;
import java.util.List;

/** A variable with what a step returns: {@code Order order = find(id);}. */
public final class Fetch implements StatementForm {

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public boolean fits(Scope scope) {
        return !candidates(scope).isEmpty();
    }

    @Override
    public Statement make(Scope scope) {
        StepDeclaration step = scope.pick(candidates(scope));
        scope.throwing(step.exceptions());
        Type type = step.result().orElseThrow();
        String name = scope.newName();
        List<Object> parts = new ArrayList<>(List.of(type.java() + " " + name + " = "));
        parts.addAll(StepCall.call(step, scope));
        parts.add(";");
        Variable.Use use = scope.oneIn(2) ? Variable.Use.ASSIGNED : Variable.Use.CAPTURED;
        scope.declare(new Variable(name, type, use, type.isNeverNull()));
        return Statement.of(parts.toArray());
    }

    private static List<StepDeclaration> candidates(Scope scope) {
        return scope.steps(step -> step.result().isPresent());
    }
}
