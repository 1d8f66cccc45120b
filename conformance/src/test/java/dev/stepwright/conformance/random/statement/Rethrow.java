package dev.stepwright.conformance.random.statement;

import dev.stepwright.conformance.random.Caught;
import dev.stepwright.conformance.random.Scope;
import dev.stepwright.conformance.random.StatementForm;
import dev.stepwright.conformance.random.tree.Statement;
import java.util.List;

/** {@code throw e;} of a caught exception. */
public final class Rethrow implements StatementForm {

    @Override
    public int weight() {
        return 5;
    }

    @Override
    public boolean fits(Scope scope) {
        return scope.failingSteps() && !candidates(scope).isEmpty();
    }

    @Override
    public Statement make(Scope scope) {
        Caught exception = scope.pick(candidates(scope));
        scope.throwing(exception.checked());
        return Statement.leaving("throw " + exception.name() + ";");
    }

    private static List<Caught> candidates(Scope scope) {
        return scope.exceptions().stream()
                .filter(exception -> exception.checked().stream().allMatch(scope.checked()::permits))
                .toList();
    }
}
