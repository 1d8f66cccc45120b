package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Statement;
import dev.stepwright.conformance.random.world.ExceptionClass;
import dev.stepwright.conformance.random.world.Type;
import java.util.ArrayList;
import java.util.List;

/** {@code throw new Invalid(text);}. */
public final class Throw implements StatementForm {

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public boolean fits(Scope scope) {
        return scope.failingSteps() && !candidates(scope).isEmpty();
    }

    @Override
    public Statement make(Scope scope) {
        ExceptionClass exception = scope.pick(candidates(scope));
        scope.throwing(List.of(exception));
        List<Object> parts = new ArrayList<>(List.of("throw new " + exception.name() + "("));
        for (Type.Field parameter : exception.parameters()) {
            parts.add(parts.size() == 1 ? "" : ", ");
            parts.add(scope.assigned(parameter.type()));
        }
        parts.add(");");
        return Statement.leaving(parts.toArray());
    }

    private static List<ExceptionClass> candidates(Scope scope) {
        return scope.world().exceptions().stream()
                .filter(scope.checked()::permits)
                .toList();
    }
}
